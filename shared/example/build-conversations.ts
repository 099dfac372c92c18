import { standardBlockId } from '../domain/conversation-blocks.ts';
import type { Draft } from '../domain/records.ts';
import { firstPositions } from '../domain/positions.ts';
import type { ExampleGround } from './build.ts';
import { exampleConversations, plannedConversations, type ExampleConversation } from './conversations.ts';
import { exampleKeys, examplePeople, type ExampleKey } from './people.ts';

/** The first round of gesprekken (only their dates), those with a log, and what is planned. */
export function putConversations(ground: ExampleGround): void {
  const { put, calendar, swvId, coacheeIds } = ground;
  for (const [index, key] of exampleKeys.entries()) {
    put('conversation', { swvId, coacheeId: coacheeIds[key], date: calendar.afterStart(50 + index * 4), status: 'held', kind: 'intake', place: placeOf(key), dateOnly: true });
  }
  for (const conversation of exampleConversations) putConversation(ground, conversation);
  for (const { with: key, on, startTime, form = 'inPerson', minutes } of plannedConversations) {
    const date = on === 'today' ? calendar.today : on === 'laterThisWeek' ? calendar.laterThisWeek : calendar.around(on);
    const isOnline = form === 'online' || (on === 'today' && (calendar.isWeekend || calendar.isMeetingToday));
    const time = on === 'today' && calendar.isMeetingToday ? '16:00' : startTime;
    put('conversation', { swvId, coacheeId: coacheeIds[key], date, status: 'planned', kind: 'regular', startTime: time, minutes, ...(isOnline ? { form: 'online' as const } : { form, place: placeOf(key) }) });
  }
}

function putConversation(ground: ExampleGround, told: ExampleConversation): void {
  const { put, calendar, swvId, coacheeIds, themeId } = ground;
  const { with: key, themes = [], signals = [], form = 'inPerson' } = told;
  const date = calendar.around(told.on);
  const conversationId = put('conversation', {
    swvId,
    coacheeId: coacheeIds[key],
    date,
    status: 'held',
    kind: 'regular',
    startTime: told.startTime,
    minutes: told.minutes ?? 75,
    form,
    ...(form === 'inPerson' ? { place: placeOf(key) } : {}),
    ...(told.model === undefined ? {} : { model: told.model }),
    themeIds: themes.map(themeId),
    audience: ['projectTeam'],
  });
  for (const block of blocksOf(told, conversationId)) put('conversationBlock', block, block.kind === 'free' ? undefined : standardBlockId(conversationId, block.kind));
  const positions = firstPositions(told.agreements.length);
  for (const [index, { text, owner = 'coachee', dueIn, doneOn, audience = ['coachee'] as const }] of told.agreements.entries()) {
    const state = doneOn === undefined ? ({ status: 'open' } as const) : ({ status: 'done', doneOn: calendar.around(doneOn) } as const);
    const dueOn = dueIn === 0 ? calendar.today : calendar.around(dueIn);
    put('agreement', { swvId, coacheeId: coacheeIds[key], conversationId, text, owner, dueOn, audience: [...audience], position: positions[index] ?? '', ...state });
  }
  for (const theme of signals) {
    put('themeSignal', { themeId: themeId(theme), swvId, coacheeId: coacheeIds[key], conversationId, noticedOn: date, audience: ['projectTeam'] });
  }
}

function blocksOf({ whatLives, ownWords, reflection, free }: ExampleConversation, conversationId: string): Draft<'conversationBlock'>[] {
  const positions = firstPositions(4);
  const at = (index: number) => ({ conversationId, position: positions[index] ?? '' });
  return [
    { kind: 'whatLives', text: whatLives, audience: [], ...at(0) },
    ...(ownWords === undefined ? [] : [{ kind: 'ownWords' as const, text: ownWords, audience: ['coachee' as const], ...at(1) }]),
    ...(reflection === undefined ? [] : [{ kind: 'reflection' as const, text: reflection, audience: [], ...at(2) }]),
    ...(free === undefined ? [] : [{ kind: 'free' as const, heading: free.heading, text: free.text, audience: [...free.audience], ...at(3) }]),
  ];
}

function placeOf(key: ExampleKey): string {
  const { name, municipality } = examplePeople[key].school;
  return municipality === undefined || municipality === null ? name : `${name}, ${municipality}`;
}
