import type { ReadDb } from '#db/connection.ts';
import { getSetting } from '#db/repositories/keeping.ts';
import { agendaSettings, defaultAgendaSettings, type AgendaSettings } from '#shared/ipc/agenda.ts';

/** The settings of this vault; what was never set is as careful as can be. */
export function agendaSettingsOf(db: ReadDb): AgendaSettings {
  const stored = agendaSettings.partial().safeParse(getSetting(db, 'agenda') ?? {});
  const known = stored.success ? Object.fromEntries(Object.entries(stored.data).filter(([, value]) => value !== undefined)) : {};
  return { ...defaultAgendaSettings, ...known };
}
