import type { ExampleGround } from './build.ts';
import type { ExampleRecord } from './records.ts';

type Of<T extends ExampleRecord['type']> = Extract<ExampleRecord, { readonly type: T }>;

/** Inzichten, answers on a scale and a question for supervision, beside the gesprekken that are already there. The wording is ours. */
export function putLog({ records, put, calendar, swvId, coacheeIds }: ExampleGround): void {
  const held = records.filter((record): record is Of<'conversation'> => record.type === 'conversation' && record.values.status === 'held' && record.values.dateOnly !== true);
  const questions = records.filter((record): record is Of<'learningQuestion'> => record.type === 'learningQuestion');
  const last = (coacheeId: string): Of<'conversation'> | undefined => held.findLast(({ values }) => values.coacheeId === coacheeId);
  const zoe = last(coacheeIds.zoe);
  const feedback = questions.find(({ values }) => values.coacheeId === coacheeIds.zoe && values.priority === 1);
  if (zoe !== undefined) {
    const about = { coacheeId: coacheeIds.zoe, conversationId: zoe.id };
    if (feedback !== undefined) {
      put('scaleAnswer', { ...about, learningQuestionId: feedback.id, question: feedback.values.text, value: 4, goal: 6, answeredOn: zoe.values.date, note: 'Ze vraagt al wat anderen nodig hebben; dat zit in die vier.', audience: ['coachee'] });
    }
    put('insight', { ...about, text: 'Ik vraag hoe het met hen gaat, nooit hoe ik het doe.', codes: ['awareness', 'newIdea'], notedOn: zoe.values.date, audience: ['coachee'] });
  }
  const greet = last(coacheeIds.greet);
  if (greet !== undefined) {
    put('insight', { coacheeId: coacheeIds.greet, conversationId: greet.id, text: 'Minder opschrijven maakt dat ik meer moet vragen.', codes: ['viewChanged', 'emotion'], notedOn: greet.values.date, audience: [] });
    put('scaleAnswer', { coacheeId: coacheeIds.greet, conversationId: greet.id, question: 'Hoe zeker voel je je in een klasbezoek zonder verslag?', value: 5, goal: 8, answeredOn: greet.values.date, audience: ['coachee'] });
  }
  const people = [coacheeIds.noemie, coacheeIds.youssef];
  const groupTalk = put('conversation', { swvId, coacheeId: coacheeIds.noemie, coacheeIds: people, kind: 'group', date: calendar.around(-30), status: 'held', startTime: '15:30', minutes: 45, form: 'online' });
  put('conversationBlock', { conversationId: groupTalk, kind: 'free', heading: 'Elkaars overleg bijwonen', text: 'Ze willen bij elkaar meekijken in een overleg waar data op tafel ligt: één keer stil, één keer met een kijkvraag.', audience: ['group'], position: 'a5' });
}
