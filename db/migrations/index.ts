import type { Migration } from '../migrate.ts';
import { recordModel } from './0010-record-model.ts';
import { people } from './0020-people.ts';
import { analysis } from './0030-analysis.ts';
import { planning } from './0040-planning.ts';
import { calendar } from './0050-calendar.ts';
import { start } from './0060-start.ts';
import { agreements } from './0070-agreements.ts';
import { schoolCalendar } from './0080-school-calendar.ts';
import { norms } from './0100-norms.ts';
import { agenda } from './0110-agenda.ts';
import { search } from './0120-search.ts';
import { library } from './0150-library.ts';
import { log } from './0160-log.ts';
import { templates } from './0170-templates.ts';
import { meeting } from './0180-meeting.ts';
import { feedback } from './0190-feedback.ts';
import { observation } from './0200-observation.ts';
import { views } from './0210-views.ts';
import { calendarVisits } from './0220-calendar-visits.ts';
import { countedTickets } from './0230-counted-tickets.ts';
import { plgOpening } from './0240-plg-opening.ts';
import { roundReturn } from './0260-round-return.ts';

/** In tens, so that a step can still be put between two that shipped. */
export const migrations: readonly Migration[] = [recordModel, people, analysis, planning, calendar, start, agreements, schoolCalendar, norms, agenda, search, library, log, templates, meeting, feedback, observation, views, calendarVisits, countedTickets, plgOpening, roundReturn];
