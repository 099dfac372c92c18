import { maySee, type Profile } from '#shared/domain/audience.ts';
import type { LineEvent, LineKind } from '#shared/domain/line-events.ts';
import type { Line, LinePaper, LineReader } from '#shared/ipc/line.ts';

const profiles: Readonly<Record<LineReader, Profile>> = { self: 'screen', group: 'groupPrint', coordinator: 'coordinator' };
const recordOf: Readonly<Record<LineKind, string>> = { meeting: 'meeting', conversation: 'conversation', measurement: 'measurement', window: 'trajectWindow', contact: 'contactMoment', observation: 'observation' };
/** The field that says when; who may not know that, is not told that there is something. */
const dayOf: Readonly<Record<LineKind, string>> = { meeting: 'date', conversation: 'date', measurement: 'takenOn', window: 'startsOn', contact: 'date', observation: 'date' };

/**
 * A line as it may be printed for a reader, by the audience table and nothing else. Notes and subjects never go along;
 * names of school leaders only when they were asked for and this reader may have them.
 */
export function linePaper(line: Line, reader: LineReader, withNames: boolean): LinePaper {
  const profile = profiles[reader];
  const sees = (type: string, field: string): boolean => maySee(type, profile, field, []);
  const mayHaveNames = sees('coachee', 'givenName') && sees('conversation', 'coacheeId');
  const passes = ({ kind }: LineEvent): boolean => sees(recordOf[kind], dayOf[kind]);
  const events = line.events.filter((event) => event.status !== 'cancelled' && passes(event));
  const stays = line.events.filter(({ status }) => status !== 'cancelled').length - events.length;
  const shades = line.shades.filter(({ kind }) => kind === 'holiday');
  return { line: { ...line, shades, events: events.map((event) => stripped(event, sees, withNames && mayHaveNames)) }, mayHaveNames, stays };
}

function stripped(event: LineEvent, sees: (type: string, field: string) => boolean, withNames: boolean): LineEvent {
  const type = recordOf[event.kind];
  const showsTime = sees(type, 'startTime');
  return {
    ...event,
    label: null,
    name: withNames ? event.name : null,
    people: withNames ? event.people : [],
    place: event.kind === 'meeting' && sees(type, 'place') ? event.place : null,
    startTime: showsTime ? event.startTime : null,
    endTime: showsTime ? event.endTime : null,
  };
}
