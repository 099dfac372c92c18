import { getSetting, saveSetting } from '#db/repositories/keeping.ts';
import { agendaSettings, defaultAgendaSettings, type AgendaSettings } from '#shared/ipc/agenda.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import type { ReadDb } from '#db/connection.ts';
import { agendaView } from './agenda-items.ts';
import type { Deps } from './deps.ts';

type AgendaHandlers = Pick<Handlers, Extract<keyof Handlers, `agenda.${string}`>>;

/** What stands in the agenda, and what the coach set about files and reminders. */
export function agendaHandlers({ writer, today }: Deps): AgendaHandlers {
  const { db } = writer;
  return {
    'agenda.view': (span) => ok(agendaView(db, span, today())),
    'agenda.settings': () => ok(agendaSettingsOf(db)),
    'agenda.saveSettings': (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const settings: AgendaSettings = { ...agendaSettingsOf(db), ...given };
      saveSetting(db, 'agenda', settings);
      // Says that reminders have to be looked at again; nothing of a record changed.
      writer.touched.add('calendarExport');
      return ok(settings);
    },
  };
}

/** The settings of this vault; what was never set is as careful as can be. */
export function agendaSettingsOf(db: ReadDb): AgendaSettings {
  const stored = agendaSettings.partial().safeParse(getSetting(db, 'agenda') ?? {});
  const known = stored.success ? Object.fromEntries(Object.entries(stored.data).filter(([, value]) => value !== undefined)) : {};
  return { ...defaultAgendaSettings, ...known };
}
