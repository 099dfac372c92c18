import { beforeEach, describe, expect, it } from 'vitest';
import { observationsHandlers } from '#electron/store/handlers/observations.ts';
import { recordsHandlers } from '#electron/store/handlers/records.ts';
import { debriefTextId } from '#shared/domain/observation.ts';
import { recordDefinitions } from '#shared/domain/records.ts';
import type { ObservationSheet, ObservationView } from '#shared/ipc/observations.ts';
import type { Result } from '#shared/result.ts';
import { codeOf, valueOf } from '../../support/store.ts';
import { planStore, type PlanStore } from './planning-support.ts';

let store: PlanStore;
let observations: ReturnType<typeof observationsHandlers>;
let records: ReturnType<typeof recordsHandlers>;
let id: string;

beforeEach(() => {
  store = planStore();
  observations = observationsHandlers(store.deps);
  records = recordsHandlers(store.deps);
  id = plan();
});

function plan(more: object = {}): string {
  return store.add('observation', { swvId: store.swvId, coacheeId: store.people[0] ?? '', kind: 'jobShadowing', date: '2026-11-25', status: 'planned', observerKind: 'colleague', observerId: store.people[1] ?? '', ...more });
}

/** These handlers answer at once. */
const at = <T>(answer: Result<T> | Promise<Result<T>>): Result<T> => answer as Result<T>;
const done = <T>(answer: Result<T> | Promise<Result<T>>): T => valueOf(at(answer));
const seen = (): ObservationView => assertThere(done(observations['observations.view']({ id })));
const sheet = (): ObservationSheet | null => done(observations['observations.sheet']({ id }));

function assertThere<T>(value: T | null): T {
  if (value === null) throw new Error('not there');
  return value;
}

const note = (text: string, heading: string | null = null, at: string | null = null) => done(observations['observations.addNote']({ observationId: id, text, heading, at }));
const write = (kind: 'facts' | 'takesAlong', voice: 'leader' | 'observer', text: string) => done(observations['observations.writeText']({ observationId: id, kind, voice, text, open: false }));

describe('an observatie', () => {
  it('is seen from both sides: by who is watched and by who watches', () => {
    const of = (person: number) => done(observations['observations.list']({ coacheeId: store.people[person] })).map((line) => line.id);
    expect(of(0)).toEqual([id]);
    expect(of(1)).toEqual([id]);
    expect(of(2)).toEqual([]);
  });

  it('begins, stops and goes on, with the first moment kept', () => {
    done(observations['observations.run']({ id, isRunning: true }));
    const begun = seen().observation.startedAt;
    store.wait(40);
    done(observations['observations.run']({ id, isRunning: false }));
    expect(seen().observation.stoppedAt).not.toBeNull();
    done(observations['observations.run']({ id, isRunning: true }));
    expect(seen().observation).toMatchObject({ startedAt: begun, stoppedAt: null });
  });

  it('that was held before its day takes the day of today', () => {
    done(observations['observations.hold']({ id }));
    expect(seen().observation).toMatchObject({ status: 'held', date: '2026-11-23' });
  });

  it('keeps notes in the order in which they were written, each with its time and its look-for', () => {
    note('drie kinderen steken hun hand op', 'Wie is er aan het woord?', '09:12');
    note('de schoolleider wacht vier tellen');
    expect(seen().notes.map(({ text, heading, at, audience }) => [text, heading, at, audience])).toEqual([
      ['drie kinderen steken hun hand op', 'Wie is er aan het woord?', '09:12', []],
      ['de schoolleider wacht vier tellen', null, null, []],
    ]);
  });

  it('gives a further note the readers of the notes before it, and changes them all at once', () => {
    note('een');
    done(observations['observations.shareNotes']({ observationId: id, audience: ['coachee'] }));
    note('twee');
    expect(seen().notes.map(({ audience }) => audience)).toEqual([['coachee'], ['coachee']]);
  });
});

describe('the nabespreking', () => {
  it('has four facets and what is taken along, the school leader first each time', () => {
    expect(seen().texts.map(({ kind, voice }) => `${kind} ${voice}`)).toEqual(['facts leader', 'facts observer', 'experience leader', 'experience observer', 'decision leader', 'decision observer', 'alternatives leader', 'alternatives observer', 'takesAlong leader', 'takesAlong observer']);
  });

  it('makes a text with its first letter, once, and brings it back from the bin', () => {
    write('facts', 'leader', 'Ik');
    write('facts', 'leader', 'Ik praatte veel');
    const textId = debriefTextId(id, 'facts', 'leader');
    done(records['records.remove']({ type: 'observationNote', id: textId }));
    write('facts', 'leader', 'Ik praatte te veel');
    expect(seen().texts.filter(({ isStored }) => isStored)).toMatchObject([{ id: textId, text: 'Ik praatte te veel', audience: ['coachee'] }]);
  });

  it('gives every text an id of its own', () => {
    const ids = new Set(seen().texts.map((text) => text.id));
    expect(ids.size).toBe(10);
    for (const text of ids) expect(text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('leads to one next step, tied to the leervraag and in the plan of the person', () => {
    const learningQuestionId = store.add('learningQuestion', { swvId: store.swvId, coacheeId: store.people[0] ?? '', text: 'Hoe laat ik anderen aan het woord?', status: 'active' });
    id = plan({ learningQuestionId });
    done(observations['observations.addStep']({ observationId: id, text: 'Eerst vier tellen wachten', owner: 'coachee', dueOn: '2026-12-11' }));
    expect(seen().step).toMatchObject({ text: 'Eerst vier tellen wachten', learningQuestionId, coacheeId: store.people[0], status: 'open', dueOn: '2026-12-11', audience: ['coachee'] });
    expect(codeOf(at(observations['observations.addStep']({ observationId: id, text: 'Nog een', owner: 'coachee', dueOn: null })))).toBe('observation-has-step');
  });
});

describe('the sheet for the school leader', () => {
  it('holds what names her as a reader and not a word more', () => {
    done(records['records.update']({ type: 'observation', id, values: { lookQuestion: 'Wat zie je mij doen in stiltes?', agreedBefore: 'Je zit achteraan.', audience: ['coachee'] }, open: false }));
    note('geheime notitie van de coach');
    write('facts', 'leader', 'Ik stelde zeven vragen.');
    write('facts', 'observer', 'geheim van de observator');
    const paper = assertThere(sheet());
    expect(JSON.stringify(paper)).not.toContain('geheim');
    expect(paper).toMatchObject({ lookQuestion: 'Wat zie je mij doen in stiltes?', agreedBefore: 'Je zit achteraan.', notes: [], stays: 2, observer: { kind: 'colleague', person: { givenName: 'Pieter' } } });
    expect(paper.texts.map(({ text }) => text)).toEqual(['Ik stelde zeven vragen.']);
  });

  it('leaves out the kijkvraag when that is enkel voor mij', () => {
    done(records['records.update']({ type: 'observation', id, values: { lookQuestion: 'geheim', audience: [] }, open: false }));
    expect(sheet()).toMatchObject({ lookQuestion: null, stays: 1 });
  });

  it('is gone with the observatie', () => {
    done(records['records.remove']({ type: 'observation', id }));
    expect(sheet()).toBeNull();
    expect(codeOf(at(observations['observations.addNote']({ observationId: id, text: 'x', heading: null, at: null })))).toBe('observation-missing');
  });
});

it('goes to the bin with its notes, and comes back with them', () => {
  note('een');
  done(records['records.remove']({ type: 'observation', id }));
  expect(store.db.prepare('SELECT count(*) FROM observation_note WHERE deleted = 0').pluck().get()).toBe(0);
  done(records['records.restore']({ type: 'observation', id }));
  expect(seen().notes).toHaveLength(1);
  expect(Object.keys(recordDefinitions.observation.required)).toContain('coacheeId');
});
