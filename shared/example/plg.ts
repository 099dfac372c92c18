import type { ExampleGround } from './build.ts';

/** The second year: three PLG's in own schools, with pages that say what worked, what did not, and what to bring back. */
export function putPlgs({ put, calendar, swvId, coacheeIds, schoolIds }: ExampleGround): void {
  const zoe = put('plg', { swvId, coacheeId: coacheeIds.zoe, schoolId: schoolIds.zoe, theme: 'Meertaligheid als troef in elke les', status: 'running', startedOn: calendar.around(-48), participants: 'kernteam van vijf leraren en de zorgcoördinator', rhythm: 'om de drie weken, op woensdagnamiddag', audience: ['coachee'] });
  put('plgEntry', {
    plgId: zoe,
    date: calendar.around(-41),
    libraryKey: 'format-incident',
    done: 'Eén lesmoment ontleed waarin twee kinderen elkaar in het Arabisch uitleg gaven. Eerst alleen feiten.',
    obstacle: 'Het duurde tien minuten voor niemand nog raad gaf.',
    gain: 'Twee leraren vroegen of dit ook in de vergadering kan.',
    question: 'Wat deed het met je team dat er een kwartier lang geen raad mocht vallen?',
    answer: 'Eerst ongemak, dan opluchting: “eindelijk luisterden we”.',
    audience: ['coachee', 'group'],
  });
  put('plgEntry', { plgId: zoe, date: calendar.around(-13), done: 'Elk bracht een opdracht mee in twee talen. We vergeleken wat kinderen ermee deden.', gain: 'Er ligt nu een map met negen opdrachten.', obstacle: 'Eén collega kon niet vrijgemaakt worden.', audience: ['coachee'] });
  const karel = put('plg', { swvId, coacheeId: coacheeIds.karel, schoolId: schoolIds.karel, theme: 'Samen lessen voorbereiden in de derde graad', status: 'running', startedOn: calendar.around(-27), participants: 'vier leraren en een beleidsondersteuner', rhythm: 'maandelijks, eerste maandag na school', audience: [] });
  put('plgEntry', { plgId: karel, date: calendar.around(-20), libraryKey: 'format-one-one-one', done: 'Duo’s gaven elkaar één vraag, één tip en één waardering bij een toets.', gain: 'De waarderingen hangen nog altijd in de leraarskamer.', question: 'Welke vraag durfde je aan je team te stellen, en wat veranderde je door het antwoord?', audience: [] });
  put('plg', { swvId, coacheeId: coacheeIds.greet, schoolId: schoolIds.greet, theme: 'Eén leerlijn begrijpend lezen over twee vestigingen', status: 'planned', participants: 'een leraar per leerjaar, uit elke vestiging', rhythm: 'nog af te spreken', audience: [] });
}
