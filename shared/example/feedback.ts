import type { ExampleGround } from './build.ts';
import type { ExampleKey } from './people.ts';

type Loop = { readonly of: ExampleKey; readonly by: ExampleKey; readonly step: number; readonly asked: number; readonly received?: number; readonly discussed?: number; readonly applied?: number; readonly told?: number; readonly question: string; readonly words?: { readonly seen: string; readonly effect: string; readonly suggestion: string; readonly takeAway?: string } };

/** Days count back from today. Most gave and got; one question waits too long. */
const loops: readonly Loop[] = [
  { of: 'zoe', by: 'karel', step: 3, asked: 150, received: 140, discussed: 132, applied: 110, told: 96, question: 'Hoe open ik een vergadering zo dat anderen eerst aan het woord komen?', words: { seen: 'Ze begon met een foto en zweeg tot iemand anders iets zei.', effect: 'Na een minuut kwamen er drie stemmen die ik anders niet hoor.', suggestion: 'Wat zou er gebeuren als iemand anders de foto kiest?', takeAway: 'De zorgcoördinator kiest voortaan de opening.' } },
  { of: 'zoe', by: 'greet', step: 3, asked: 40, received: 31, discussed: 27, question: 'Waar neem ik het over zonder dat ik het merk?', words: { seen: 'Toen het stil werd, vatte ze zelf samen.', effect: 'De werkgroep keek naar haar en niet meer naar elkaar.', suggestion: 'Tel eens tot tien voor je samenvat.' } },
  { of: 'karel', by: 'zoe', step: 3, asked: 62, received: 50, question: 'Hoe laat ik mijn team merken dat ik hun werk gezien heb?', words: { seen: 'Hij noemde twee leraren bij wat ze precies deden.', effect: 'Ze zaten de rest van het uur rechtop.', suggestion: 'Wie noem je nooit, en waarom?' } },
  { of: 'hanne', by: 'pieter', step: 3, asked: 26, question: 'Wat maakt mijn uitleg te lang?' },
  { of: 'pieter', by: 'hanne', step: 3, asked: 12, received: 4, question: 'Hoe vraag ik door bij een startende leraar zonder dat het een verhoor wordt?' },
  { of: 'greet', by: 'mieke', step: 3, asked: 8, question: 'Wat zie je aan mij als twee vestigingen iets anders willen?' },
];

type ExampleOffer = { readonly of: ExampleKey; readonly kind: 'seeks' | 'offers'; readonly text: string; readonly theme: 'shared-leadership' | 'collaboration' | 'coaching-teachers' | 'participative-decisions' };

const offers: readonly ExampleOffer[] = [
  { of: 'karel', kind: 'offers', text: 'een kernteam dat zelf de agenda van de personeelsvergadering maakt', theme: 'shared-leadership' },
  { of: 'karel', kind: 'seeks', text: 'een manier om in de klas te kijken zonder te beoordelen', theme: 'coaching-teachers' },
  { of: 'zoe', kind: 'seeks', text: 'iemand die echt iets uit handen gaf en er niet op terugkwam', theme: 'shared-leadership' },
  { of: 'greet', kind: 'offers', text: 'klasbezoeken in duo, met één kijkvraag', theme: 'coaching-teachers' },
  { of: 'greet', kind: 'seeks', text: 'hoe een kernteam mandaat krijgt over twee vestigingen heen', theme: 'shared-leadership' },
  { of: 'pieter', kind: 'seeks', text: 'werkgroepen die stoppen als ze klaar zijn', theme: 'collaboration' },
  { of: 'mieke', kind: 'offers', text: 'werkgroepen met een einddatum en een kaartje “klaar”', theme: 'collaboration' },
];

/** Feedback, vraag en aanbod, what was valued, and a round in one school team. */
export function putFeedback({ put, calendar, swvId, coacheeIds, themeId, newId }: ExampleGround & { readonly newId: () => string }): void {
  const ago = (days: number | undefined): string | null => (days === undefined ? null : calendar.around(-days));
  for (const { of, by, step, asked, received, discussed, applied, told, question, words } of loops) {
    put('feedbackLoop', { swvId, coacheeId: coacheeIds[of], giverId: coacheeIds[by], giverKind: 'colleague', step, question, askedOn: calendar.around(-asked), receivedOn: ago(received), discussedOn: ago(discussed), appliedOn: ago(applied), toldGiverOn: ago(told), ...words, audience: ['coachee'] });
  }
  for (const { of, kind, text, theme } of offers) put('offer', { swvId, coacheeId: coacheeIds[of], kind, text, themeId: themeId(theme), since: calendar.around(-70), status: 'open', audience: ['group'] });
  const valued = { swvId, kind: 'appreciation' as const, audience: ['coachee' as const] };
  put('appreciation', { ...valued, coacheeId: coacheeIds.zoe, giverId: coacheeIds.karel, date: calendar.around(-35), text: 'Ze zei hardop dat ze het niet wist. Daarna durfden de anderen ook.' });
  put('appreciation', { ...valued, coacheeId: coacheeIds.zoe, giverName: 'haar zorgcoördinator', date: calendar.around(-90), text: 'Laat je uitspreken, ook als het agendapunt eigenlijk voorbij is.' });
  put('appreciation', { ...valued, coacheeId: coacheeIds.hanne, giverId: coacheeIds.youssef, date: calendar.around(-35), text: 'Ontving ons zo dat de kinderen gewoon verder werkten.' });
  put('appreciation', { swvId, kind: 'celebrated', date: calendar.around(-64), text: 'De hele groep was voor de tiende keer voltallig. Er was taart van de leerlingen van Landen.', audience: ['group'] });
  putRound({ put, calendar, swvId, coacheeIds, newId });
}

type RoundGround = Pick<ExampleGround, 'put' | 'calendar' | 'swvId' | 'coacheeIds'> & { readonly newId: () => string };

/** Six forms and the school leader's own: above the floor, with one question that fewer than five answered in words. */
function putRound({ put, calendar, swvId, coacheeIds, newId }: RoundGround): void {
  const [asks, tells, lets, stays] = [newId(), newId(), newId(), newId()];
  const items = [
    { id: asks, kind: 'scale' as const, text: 'Vraagt eerst door voor er een oplossing komt.' },
    { id: tells, kind: 'scale' as const, text: 'Zegt waarom een beslissing zo viel.' },
    { id: lets, kind: 'scale' as const, text: 'Laat anderen een agendapunt leiden.' },
    { id: stays, kind: 'open' as const, text: 'Wat mag zeker blijven?' },
  ];
  const intro = 'Ik wil groeien in hoe ik overleg leid. Jullie blik helpt daarbij. Schrijf geen namen op.';
  const roundId = put('feedbackRound', { swvId, coacheeId: coacheeIds.zoe, title: 'Hoe ik overleg leid', intro, items, lowLabel: 'zelden', highLabel: 'bijna altijd', invited: 9, askedOn: calendar.around(-30), returnBy: calendar.around(-18), audience: [] });
  const rows: readonly (readonly [number, number, number, string | null])[] = [[4, 3, 2, 'De rust.'], [5, 4, 2, null], [4, 3, 3, 'Dat je tijd maakt.'], [3, 3, 2, 'Koffie vooraf'], [4, 4, 1, null], [5, 2, 2, 'De korte verslagen']];
  for (const [a, b, c, words] of rows) {
    put('feedbackAnswer', { roundId, relation: 'team', answers: { [asks]: { v: a, t: null }, [tells]: { v: b, t: null }, [lets]: { v: c, t: null }, ...(words === null ? {} : { [stays]: { v: null, t: words } }) } });
  }
  put('feedbackAnswer', { roundId, relation: 'self', answers: { [asks]: { v: 3, t: null }, [tells]: { v: 4, t: null }, [lets]: { v: 4, t: null } } });
}
