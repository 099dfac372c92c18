import { getRecord } from '#db/records/read.ts';
import type { SheetPage } from '#shared/domain/paper/model.ts';
import { certificatePage, coachingAgreementPage, planPage, roleSheetPage } from '#shared/domain/paper/text-sheets.ts';
import type { SheetWords } from '#shared/domain/paper/words.ts';
import type { RecordType } from '#shared/domain/records.ts';
import type { Deps } from '../deps.ts';
import { roleSheet } from '../role-sheet.ts';

/** A version of the coachingsovereenkomst. */
export function coachingAgreementOf(deps: Deps, id: string, words: SheetWords): SheetPage | null {
  const agreement = live(deps, 'coachingAgreement', id);
  const names = agreement === undefined ? null : namesOf(deps, agreement.coacheeId, agreement.swvId);
  if (agreement === undefined || names === null) return null;
  const { version, text, signedOn, signedBy, validFrom, note } = agreement;
  return coachingAgreementPage({ ...names, version, text, signedOn, signedBy, validFrom, hasNote: (note ?? '').trim() !== '' }, words);
}

export function certificateOf(deps: Deps, id: string, words: SheetWords): SheetPage | null {
  const certificate = live(deps, 'certificate', id);
  const names = certificate === undefined ? null : namesOf(deps, certificate.coacheeId, certificate.swvId);
  if (certificate === undefined || names === null) return null;
  return certificatePage({ ...names, programmeName: programmeNameOf(deps, certificate.trajectId).name, text: certificate.text, issuedOn: certificate.issuedOn }, words);
}

export function planOf(deps: Deps, id: string, words: SheetWords): SheetPage | null {
  const plan = live(deps, 'sustainabilityPlan', id);
  if (plan === undefined) return null;
  const { name, endsOn } = programmeNameOf(deps, plan.trajectId);
  return planPage({ swvName: getRecord(deps.writer.db, 'swv', plan.swvId)?.name ?? '', programmeName: name, endsOn, plan: { ...plan, audience: plan.audience ?? [] } }, words);
}

export function roleSheetOf(deps: Deps, leaderId: string, words: SheetWords): SheetPage | null {
  const sheet = roleSheet(deps, leaderId);
  return sheet === null ? null : roleSheetPage(sheet, words);
}

function live<T extends RecordType>({ writer }: Deps, type: T, id: string): ReturnType<typeof getRecord<T>> {
  const record = getRecord(writer.db, type, id);
  return record === undefined || record.deleted ? undefined : record;
}

function namesOf({ writer }: Deps, coacheeId: string, swvId: string): { readonly coacheeName: string; readonly coachName: string; readonly swvName: string } | null {
  const { db } = writer;
  const person = getRecord(db, 'coachee', coacheeId);
  if (person === undefined || person.deleted) return null;
  return { coacheeName: `${person.givenName} ${person.familyName}`, coachName: getRecord(db, 'author', writer.author)?.name ?? '', swvName: getRecord(db, 'swv', swvId)?.name ?? '' };
}

function programmeNameOf({ writer }: Deps, trajectId: string): { readonly name: string; readonly endsOn: string } {
  const traject = getRecord(writer.db, 'traject', trajectId);
  const programme = traject === undefined ? undefined : getRecord(writer.db, 'programme', traject.programmeId);
  return { name: programme?.name ?? '', endsOn: traject?.endsOn ?? '' };
}
