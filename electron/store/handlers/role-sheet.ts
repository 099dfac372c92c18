import { getRecord, listRecords } from '#db/records/read.ts';
import { formalLeadersOf } from '#db/repositories/start.ts';
import { periodState } from '#shared/domain/period.ts';
import { maySee } from '#shared/domain/audience.ts';
import { roleParts, type RoleSheet } from '#shared/ipc/start.ts';
import type { Deps } from './deps.ts';

/**
 * The rolafbakening of a formal leader, to be read aloud to the group and the leader together (Vekeman, Devos &
 * Tuytens, 2024, aanbeveling 10). By the audience table and nothing else. Null when it is gone.
 */
export function roleSheet({ writer, today }: Deps, leaderId: string): RoleSheet | null {
  const { db } = writer;
  const leader = getRecord(db, 'formalLeader', leaderId);
  if (leader === undefined || leader.deleted) return null;
  const swv = getRecord(db, 'swv', leader.swvId);
  if (swv === undefined || swv.deleted) return null;
  const seen = <T>(field: string, value: T): T | null => (maySee('formalLeader', 'groupPrint', field, []) ? value : null);
  const name = formalLeadersOf(db, swv.id, today()).find((view) => view.leader.id === leaderId)?.name ?? '';
  const written = [...roleParts, 'note' as const].filter((field) => (leader[field] ?? '').trim() !== '');
  const parts = roleParts.flatMap((part) => {
    const text = seen(part, leader[part]) ?? '';
    return text.trim() === '' ? [] : [{ part, text }];
  });
  const coaches = listRecords(db, 'swvCoach', { swvId: swv.id }).filter((coach) => periodState(coach, today()) === 'current');
  const coach = coaches.find(({ isLead }) => isLead === true) ?? coaches[0];
  return {
    swvName: swv.name,
    coachName: coach?.name ?? getRecord(db, 'author', writer.author)?.name ?? '',
    name: seen('name', name) ?? '',
    kind: leader.kind,
    role: seen('role', leader.role),
    involvement: seen('involvement', leader.involvement),
    startsOn: seen('startsOn', leader.startsOn),
    agreedOn: seen('agreedOn', leader.agreedOn),
    parts,
    stays: written.length - parts.length,
  };
}
