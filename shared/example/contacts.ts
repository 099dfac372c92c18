import type { ExampleGround } from './build.ts';

/** Contact moments with the CODI: what was told about the group and what stayed in the group; one to come. */
export function putContacts({ put, calendar, swvId }: Pick<ExampleGround, 'put' | 'calendar' | 'swvId'>): void {
  const codi = { swvId, partner: 'codi', name: 'Veerle Stinckens', form: 'inPerson', place: 'Dienstencentrum, Aarschot' } as const;
  put('contactMoment', {
    ...codi,
    date: calendar.around(-45),
    startTime: '16:00',
    minutes: 45,
    status: 'held',
    subject: 'tijd en middelen voor het tweede jaar',
    told: 'De datums tot juni en waar we samenkomen.\nDe groep werkt dit jaar aan feedback en gedeeld leiderschap; dat mocht ik van hen zeggen.\nVoor de schoolbezoeken is vervanging nodig, drie halve dagen.',
    notTold: 'Ze vroeg hoe het met de nieuwste schoolleider gaat. Ik heb gezegd dat ze dat best zelf vraagt.\nNiets over de vragenlijsten.',
    audience: ['coCoach'],
  });
  put('contactMoment', { ...codi, date: calendar.around(21), startTime: '13:30', minutes: 45, status: 'planned', subject: 'vervanging bij de schoolbezoeken' });
}
