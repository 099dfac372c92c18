import type { Result } from '../result.ts';
import type { Channel, ShellChannel } from './channels.ts';
import { agendaContract } from './agenda.ts';
import { attachmentsContract } from './attachments.ts';
import { calendarContract } from './calendar.ts';
import { boardContract } from './board.ts';
import { conversationsContract } from './conversations.ts';
import type { Endpoint, InputOf, OutputOf, ParsedInputOf } from './endpoint.ts';
import { exampleContract } from './example.ts';
import { feedbackContract } from './feedback.ts';
import { keepingContract } from './keeping.ts';
import { lineContract } from './line.ts';
import { layoutContract } from './layout.ts';
import { peopleImportContract } from './people-import.ts';
import { peopleContract } from './people.ts';
import { meetingContract } from './meeting.ts';
import { libraryContract } from './library.ts';
import { paperContract } from './paper.ts';
import { papersContract } from './papers.ts';
import { plgContract } from './plg.ts';
import { observationsContract } from './observations.ts';
import { planningContract } from './planning.ts';
import { recordsContract } from './records.ts';
import { analysisContract } from './analysis.ts';
import { questionsContract } from './questions.ts';
import { rhythmContract } from './rhythm.ts';
import { searchContract } from './search.ts';
import { surveyImportContract } from './survey-import.ts';
import { startContract } from './start.ts';
import type { shellInputs, ShellOutputs } from './shell.ts';
import { timelineContract } from './timeline.ts';
import { todayContract } from './today.ts';
import { vaultContract } from './vault.ts';
import type { z } from 'zod';

/** Name → what goes in and what comes out. The compiler refuses it while a name of the list is missing. */
export const contract = {
  ...vaultContract,
  ...recordsContract,
  ...keepingContract,
  ...peopleContract,
  ...peopleImportContract,
  ...startContract,
  ...exampleContract,
  ...analysisContract,
  ...questionsContract,
  ...surveyImportContract,
  ...planningContract,
  ...layoutContract,
  ...calendarContract,
  ...agendaContract,
  ...lineContract,
  ...boardContract,
  ...meetingContract,
  ...libraryContract,
  ...attachmentsContract,
  ...observationsContract,
  ...searchContract,
  ...timelineContract,
  ...todayContract,
  ...rhythmContract,
  ...conversationsContract,
  ...papersContract,
  ...paperContract,
  ...feedbackContract,
  ...plgContract,
} as const satisfies Record<Channel, Endpoint>;

type Contract = typeof contract;

export type Input<C extends Channel> = InputOf<Contract[C]>;
export type ParsedInput<C extends Channel> = ParsedInputOf<Contract[C]>;
export type Output<C extends Channel> = OutputOf<Contract[C]>;

/** What answers in the store. */
export type Handlers = { readonly [C in Channel]: (input: ParsedInput<C>) => Result<Output<C>> | Promise<Result<Output<C>>> };

/** What the window calls. */
export type Api = { readonly [C in Channel]: (input: Input<C>) => Promise<Result<Output<C>>> };

export type Shell = { readonly [C in ShellChannel]: (input: z.input<(typeof shellInputs)[C]>) => Promise<Result<ShellOutputs[C]>> };
