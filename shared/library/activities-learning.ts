import type { ActivityRow } from './activities.ts';

/** The pillar of effective learning. */
export const learningActivities: readonly ActivityRow[] = [
  ['LER1', 'Over leren gaat het eerst', 'Zet leerplan, begeleiding en goede uitleg bovenaan elke agenda.', 'slt', 'school'],
  ['LER2', 'Het aanbod uitbouwen en bewaken', 'Bekijk over de jaren heen wat een kind bij jullie krijgt, en waar gaten zitten.', 'slb', 'school'],
  ['LER3', 'Vooruitgang volgen en er iets mee doen', 'Gebruik een handvol gegevens om een les te veranderen, niet om een map te vullen.', 'slbt', 'pupils'],
  ['LER4', 'Collega’s bijstaan wanneer ze raad geven', 'Help hen feedback geven bij moeilijk leren, bij verandering en bij het lezen van resultaten.', 'slt', 'team'],
  ['LER5', 'De juiste mensen op de juiste plek', 'Kijk bij het verdelen van opdrachten wie welke leerlingen het verst helpt.', 'sl', 'school'],
  ['LER6', 'De tijd van het team bewaken', 'Schrap papier en onderbrekingen die niets aan leren toevoegen.', 'sb', 'team'],
  ['LER7', 'Samen bijscholen als hele school', 'Kies één lijn waar iedereen een jaar lang in groeit.', 'slb', 'team'],
  ['LER8', 'Samen sleutelen aan uitleg en instructie', 'Leg lessen naast elkaar en verbeter één stukje.', 'lt', 'team'],
  ['LER9', 'Feedback die meteen helpt in de klas', 'Koppel wat je terugzegt aan iets wat morgen anders kan, en help erbij.', 'slt', 'team'],
  ['LER10', 'Leerlingen volgen en de les aanpassen', 'Weet per leerling waar het stokt en maak ruimte om dat anders aan te pakken.', 'lt', 'pupils'],
  ['LER11', 'Veel verwachten', 'Zeg en toon dat je van elke leerling een volgende stap verwacht.', 'slbt', 'pupils'],
  ['LER12', 'Geen leerling opgeven', 'Zoek bij wie vastloopt eerst naar wat al lukt.', 'slbt', 'pupils'],
  ['LER13', 'Een plek om rustig te leren', 'Kijk naar geluid, licht, doorloop en materiaal.', 'slbt', 'pupils'],
];
