import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agreementsFromSaved, agreementsToSaved, allOpen, filteredAgreements, inParts, ofGroup, periodBounds } from '#shared/domain/agreement-filter.ts';
import { changedAgreement } from '#shared/domain/agreement-change.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, recordTypes, type RecordType } from '#shared/domain/records.ts';
import { sameFilter, savedValues } from '#shared/domain/saved-filter.ts';
import { boundsOf, byMonth, fromSaved, narrowed, toSaved, wholePast } from '#shared/domain/timeline-filter.ts';
import { offTheLine, timelineLines, type TimelineEntry, type TimelineLine } from '#shared/domain/timeline.ts';
import en from '#shared/i18n/en/timeline.json' with { type: 'json' };
import nl from '#shared/i18n/nl-BE/timeline.json' with { type: 'json' };

const today = '2026-11-23';

function fieldAt(type: RecordType, path: string) {
  const [field = '', further] = path.split('.');
  if (field === 'id' || field === 'createdAt') return { refersTo: undefined, schema: z.string() };
  const own = fieldsOf(recordDefinitions[type])[field];
  return further === undefined || own?.refersTo === undefined ? own : fieldsOf(recordDefinitions[own.refersTo as RecordType])[further];
}

/** Every sentence that a line can ask for. */
function codesOf({ type, code, by, changes, where }: TimelineLine): string[] {
  const path = changes === undefined ? by : changes.isText === true || changes.to !== undefined ? undefined : changes.field;
  if (path === undefined) return [code];
  const schema = fieldAt(type, path)?.schema;
  const values = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
  expect(values, `${type}.${path} is a closed list`).not.toEqual([]);
  const [field = ''] = path.split('.');
  const only = where?.[path];
  const isRequired = only !== undefined || (!path.includes('.') && field in recordDefinitions[type].required) || changes !== undefined;
  return [...(only ?? values), ...(isRequired || path.includes('.') ? [] : ['none'])].map((value) => `${code}.${value}`);
}

const sentenceAt = (catalogue: object, code: string): unknown => code.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], catalogue);

describe('the lines of the timeline', () => {
  it.each(timelineLines.map((line) => [line.code, line] as const))('%s names fields that exist and has its sentences in both languages', (_code, line) => {
    const paths = [...line.on, ...(line.text ?? []), ...(line.questions ?? []), ...(line.themes ?? []), line.by, line.number, line.person, line.group, line.changes?.field, line.filled, line.people, ...Object.keys(line.where ?? {}), ...(line.page ?? []).filter((field) => field !== 'self')];
    for (const path of paths) if (path !== undefined) expect(fieldAt(line.type, path), `${line.type}.${path}`).toBeDefined();
    for (const code of codesOf(line)) {
      for (const catalogue of [nl.sentences, en.sentences]) expect(sentenceAt(catalogue, code), code).toEqual(expect.any(String));
    }
  });

  it('leave out no record of a person or a group without saying so', () => {
    const onTheLine = new Set(timelineLines.map(({ type }) => type));
    const forgotten = recordTypes.filter((type) => ['coacheeId', 'swvId'].some((field) => field in fieldsOf(recordDefinitions[type])) && !onTheLine.has(type) && !offTheLine.includes(type));
    expect(forgotten).toEqual([]);
  });
});

const entry = (values: Partial<TimelineEntry>): TimelineEntry => ({ key: 'k', type: 'conversation', kind: 'conversation', code: 'conversation.held.regular', date: '2026-11-01', time: null, text: null, number: null, coacheeId: null, peopleIds: [], questionIds: [], themeIds: [], page: null, ...values });
const seen = (entries: readonly TimelineEntry[], filter: Partial<typeof wholePast>, questions: readonly { id: string; themeId: string | null }[] = []): string[] =>
  narrowed(entries, { ...wholePast, ...filter }, { today, questions, hasWords: ({ text }) => (text ?? '').includes(filter.words ?? '') }).map(({ key }) => key);

describe('narrowing the timeline', () => {
  it('shows the past at first, and what comes when it is asked for', () => {
    const entries = [entry({ key: 'coming', date: '2026-11-24' }), entry({ key: 'now', date: today }), entry({ key: 'old', date: '2026-05-01' })];
    expect(seen(entries, {})).toEqual(['now', 'old']);
    expect(seen(entries, { period: 'coming' })).toEqual(['coming']);
    expect(seen(entries, { period: 'all' })).toEqual(['coming', 'now', 'old']);
    expect(seen(entries, { period: 'thisYear' })).toEqual(['coming', 'now']);
    expect(seen(entries, { period: 'lastYear' })).toEqual(['old']);
    expect(seen(entries, { period: 'own', from: '2026-04-01', until: '2026-06-30' })).toEqual(['old']);
    expect(boundsOf({ period: 'quarter', from: null, until: null }, today)).toEqual({ from: '2026-08-23', until: today });
  });

  it('by kind and by words', () => {
    const entries = [entry({ key: 'a', text: 'kernteam' }), entry({ key: 'b', kind: 'meeting', text: 'kernteam' }), entry({ key: 'c' })];
    expect(seen(entries, { kind: 'meeting' })).toEqual(['b']);
    expect(seen(entries, { words: 'kernteam' })).toEqual(['a', 'b']);
  });

  it('by leervraag shows what names it and what is about its theme, and no other leervraag', () => {
    const entries = [entry({ key: 'named', questionIds: ['q1'] }), entry({ key: 'theme', themeIds: ['t1'] }), entry({ key: 'other', type: 'learningQuestion', questionIds: ['q2'], themeIds: ['t1'] }), entry({ key: 'nothing' })];
    expect(seen(entries, { questionId: 'q1' }, [{ id: 'q1', themeId: 't1' }])).toEqual(['named', 'theme']);
    expect(seen(entries, { questionId: 'q1' }, [{ id: 'q1', themeId: null }])).toEqual(['named']);
    // The next person has other leervragen: the filter then narrows nothing.
    expect(seen(entries, { questionId: 'gone' }, [])).toHaveLength(4);
  });

  it('stands by school year and month', () => {
    const years = byMonth([{ date: '2026-10-01' }, { date: '2026-09-02' }, { date: '2026-08-31' }, { date: '2026-08-01' }]);
    expect(years.map(({ label, months }) => [label, months.map(({ month, entries }) => [month, entries.length])])).toEqual([
      ['2026-2027', [['2026-10', 1], ['2026-09', 1]]],
      ['2025-2026', [['2026-08', 2]]],
    ]);
  });
});

describe('a kept filter', () => {
  it('comes back as it was, and an untouched one is empty', () => {
    const filter = { ...wholePast, kind: 'question', period: 'own', from: '2026-09-01', words: 'los' } as const;
    expect(fromSaved(savedValues.parse(toSaved(filter)))).toEqual(filter);
    expect(toSaved(wholePast)).toEqual({});
    const agreements = { ...allOpen, state: 'late', source: 'meeting', personId: ofGroup } as const;
    expect(agreementsFromSaved(savedValues.parse(agreementsToSaved(agreements)))).toEqual(agreements);
    expect(agreementsToSaved(allOpen)).toEqual({});
    expect(sameFilter({ words: 'a', kind: 'plg' }, { kind: 'plg', words: 'a' })).toBe(true);
  });

  it('passes over what a screen no longer knows', () => {
    expect(fromSaved({ kind: 'horoscope', period: 'eternity', from: 'gisteren', colour: 'blue' })).toEqual(wholePast);
    expect(agreementsFromSaved({ state: ['open'], period: 'eternity' })).toEqual(allOpen);
  });

  it('refuses what is no filter', () => {
    expect(savedValues.safeParse({ 'a b': 'x' }).success).toBe(false);
    expect(savedValues.safeParse(Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`f${'abcdefghijklmnopqrstu'[index] ?? ''}`, 'x']))).success).toBe(false);
  });
});

describe('filtering agreements', () => {
  const line = (id: string, values: object = {}) => ({ id, status: 'open', dueOn: null, doneOn: null, swvId: 's1', source: 'conversation', person: { id: 'p1' }, ...values }) as Parameters<typeof inParts>[0][number] & { id: string };
  const lines = [line('late', { dueOn: '2026-11-22' }), line('today', { dueOn: today }), line('sunday', { dueOn: '2026-11-29' }), line('next', { dueOn: '2026-11-30' }), line('undated'), line('done', { status: 'done', dueOn: '2026-11-01', doneOn: '2026-11-20' }), line('group', { person: null, source: 'meeting', dueOn: '2026-12-01' })];
  const ids = (filter: Partial<typeof allOpen>): string[] => filteredAgreements(lines, { ...allOpen, ...filter }, { today, hasWords: ({ id }) => id === filter.words }).map(({ id }) => id);

  it('late is an open one whose day is past, today is not late', () => {
    expect(ids({ state: 'late' })).toEqual(['late']);
    expect(ids({ state: 'done' })).toEqual(['done']);
    expect(ids({ state: 'all' })).toHaveLength(7);
  });

  it('by week from Monday to Sunday, by month, without a day, by source and who', () => {
    expect(periodBounds({ period: 'week', from: null, until: null }, today)).toEqual({ from: '2026-11-23', until: '2026-11-29' });
    expect(periodBounds({ period: 'week', from: null, until: null }, '2026-11-29')).toEqual({ from: '2026-11-23', until: '2026-11-29' });
    expect(ids({ period: 'week' })).toEqual(['today', 'sunday']);
    expect(ids({ period: 'month', state: 'all' })).toEqual(['late', 'today', 'sunday', 'next', 'done']);
    expect(ids({ period: 'undated' })).toEqual(['undated']);
    expect(ids({ source: 'meeting' })).toEqual(['group']);
    expect(ids({ personId: ofGroup })).toEqual(['group']);
    expect(ids({ words: 'next' })).toEqual(['next']);
  });

  it('stands in the parts in which one works it off', () => {
    expect(inParts(lines, today).map(({ part, lines: own }) => [part, own.map(({ id }) => (id))])).toEqual([
      ['late', ['late']],
      ['week', ['today', 'sunday']],
      ['later', ['next', 'group']],
      ['undated', ['undated']],
      ['done', ['done']],
    ]);
  });

  it('a change that leaves an agreement as it is, is none', () => {
    const agreement = { status: 'open', dueOn: today, doneOn: null, owner: 'swv', coacheeId: null } as const;
    expect(changedAgreement(agreement, { do: 'status', status: 'open' }, today)).toBeNull();
    expect(changedAgreement(agreement, { do: 'date', dueOn: today }, today)).toBeNull();
    expect(changedAgreement(agreement, { do: 'owner', owner: 'coachee' }, today)).toBeNull();
    expect(changedAgreement({ ...agreement, status: 'done', doneOn: today }, { do: 'status', status: 'dropped' }, today)).toEqual({ status: 'dropped', doneOn: null });
  });
});
