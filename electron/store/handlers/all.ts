import type { Handlers } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/ipc/keeping.ts';
import { agendaHandlers } from './agenda.ts';
import { calendarHandlers } from './calendar.ts';
import { boardHandlers } from './board.ts';
import { calendarFileHandlers } from './calendar-file.ts';
import { calendarImportHandlers } from './calendar-import.ts';
import { conversationsHandlers } from './conversations.ts';
import type { Deps } from './deps.ts';
import { withDiscreetView } from './discreet.ts';
import { exampleHandlers } from './example.ts';
import { feedbackHandlers } from './feedback.ts';
import { keepingHandlers } from './keeping.ts';
import { lineHandlers } from './line.ts';
import { meetingHandlers } from './meeting.ts';
import { libraryHandlers } from './library.ts';
import { observationsHandlers } from './observations.ts';
import { paperHandlers } from './paper.ts';
import { papersHandlers } from './papers.ts';
import { layoutHandlers } from './layout.ts';
import { peopleImportHandlers } from './people-import.ts';
import { peopleHandlers } from './people.ts';
import { plgHandlers } from './plg.ts';
import { planningHandlers } from './planning.ts';
import { programmeHandlers } from './programmes.ts';
import { recordsHandlers } from './records.ts';
import { analysisHandlers } from './analysis.ts';
import { questionsHandlers } from './questions.ts';
import { searchHandlers } from './search.ts';
import { startHandlers } from './start.ts';
import { rhythmHandlers } from './rhythm.ts';
import { surveyImportHandlers } from './survey-import.ts';
import { timelineHandlers } from './timeline.ts';
import { todayHandlers } from './today.ts';

/** Everything that answers while a vault is open, but for the vault itself. One line a domain. */
export function domainHandlers(deps: Deps, settingsChanged: (settings: Settings) => void): Omit<Handlers, Extract<keyof Handlers, `vault.${string}` | `backups.${string}` | `attachments.${string}`>> {
  const handlers = {
    ...recordsHandlers(deps),
    ...keepingHandlers(deps, settingsChanged),
    ...peopleHandlers(deps),
    ...peopleImportHandlers(deps),
    ...programmeHandlers(deps),
    ...startHandlers(deps),
    ...planningHandlers(deps),
    ...layoutHandlers(deps),
    ...calendarHandlers(deps),
    ...agendaHandlers(deps),
    ...calendarFileHandlers(deps),
    ...calendarImportHandlers(deps),
    ...lineHandlers(deps),
    ...boardHandlers(deps),
    ...meetingHandlers(deps),
    ...libraryHandlers(deps),
    ...observationsHandlers(deps),
    ...timelineHandlers(deps),
    ...todayHandlers(deps),
    ...rhythmHandlers(deps),
    ...exampleHandlers(deps),
    ...analysisHandlers(deps),
    ...questionsHandlers(deps),
    ...surveyImportHandlers(deps),
    ...conversationsHandlers(deps),
    ...searchHandlers(deps),
    ...papersHandlers(deps),
    ...paperHandlers(deps),
    ...feedbackHandlers(deps),
    ...plgHandlers(deps),
  };
  return withDiscreetView(handlers, deps);
}
