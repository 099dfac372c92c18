import { saveSetting } from '#db/repositories/keeping.ts';
import type { AgendaSettings } from '#shared/ipc/agenda.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { agendaView } from './agenda-items.ts';
import { agendaSettingsOf } from './agenda-settings.ts';
import type { Deps } from './deps.ts';
import { soonest } from './reminders.ts';

type AgendaHandlers = Pick<Handlers, Extract<keyof Handlers, `agenda.${string}`>>;

/** What stands in the agenda, and what the coach set about files and reminders. */
export function agendaHandlers({ writer, today }: Deps): AgendaHandlers {
  const { db } = writer;
  return {
    'agenda.view': (span) => ok(agendaView(db, span, today())),
    'agenda.soon': () => ok(soonest(db, writer.now())),
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
