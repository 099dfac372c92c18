import type { ActivityRow } from './activities.ts';

/** The pillar of professional learning communities. */
export const communityActivities: readonly ActivityRow[] = [
  ['PLG1', 'Het gesprek over lessen op gang brengen', 'Stel aan tafel de vraag wat leerlingen er nu echt van leerden.', 'slt', 'team'],
  ['PLG2', 'Zorgen voor de grond waarin een PLG groeit', 'Vertrouwen komt voor structuur: hou in het oog hoe mensen met elkaar omgaan.', 'slt', 'team'],
  ['PLG3', 'Zelf verantwoordelijk voor bijleren', 'Elk, ook jij, weet waar het dit jaar in wil groeien.', 'slbt', 'leadership'],
  ['PLG4', 'Mee trekken, ook buiten de vergadering', 'Neem deel aan wat leraren zelf organiseren en duw waar het kan.', 'slt', 'team'],
  ['PLG5', 'Doordacht durven proberen', 'Moedig proeven aan met een vraag vooraf en een afspraak om terug te kijken.', 'sl', 'team'],
  ['PLG6', 'Verse lucht binnenlaten', 'Breng een artikel, een gast of een voorbeeld van elders mee.', 'slbt', 'team'],
  ['PLG7', 'Leren buiten de eigen muren', 'Stuur leraren naar scholen die met hetzelfde worstelen.', 'slb', 'team'],
  ['PLG8', 'Samenwerken binnen de lesdag', 'Maak uren vrij in het rooster; wat erbovenop komt, sneuvelt het eerst.', 'sb', 'school'],
  ['PLG9', 'Vaste overleguren', 'Zet ze op voorhand in de jaarkalender en hou er andere zaken buiten.', 'slb', 'school'],
  ['PLG10', 'Een geraamte voor leergemeenschappen', 'Wie zit waarin, wie leidt, hoe vaak, waar komt het samen?', 'sl', 'school'],
  ['PLG11', 'Van vergaderen naar leren', 'Bekijk elke vergadering en studiedag: wat kan op papier, wat wordt leertijd?', 'slb', 'team'],
  ['PLG12', 'Afspraken over hoe je samenwerkt', 'Schrijf samen op wat jullie van elkaar mogen verwachten.', 'slt', 'team'],
  ['PLG13', 'Een leiderschapsteam dat gegevens leest', 'Beoordeel en duid resultaten met meerdere ogen.', 'l', 'leadership'],
  ['PLG14', 'Steun die past bij deze persoon', 'De ene heeft een voorbeeld nodig, de andere een duwtje.', 'slt', 'team'],
  ['PLG15', 'Oog voor hoe het met iemand gaat', 'Vraag ernaar en laat het antwoord lang mogen duren.', 'slt', 'team'],
  ['PLG16', 'Ernstig nemen wat mensen zeggen', 'Kom terug op wat iemand inbracht, ook als het antwoord nee is.', 'sl', 'team'],
  ['PLG17', 'De deur open', 'Maak duidelijk wanneer je bereikbaar bent, en wees het dan ook.', 'sl', 'leadership'],
  ['PLG18', 'Tonen hoe het kan', 'Doe zelf voor wat je vraagt: geef les, vraag feedback, bereid voor.', 'slt', 'leadership'],
  ['PLG19', 'Groeidoelen die leerlingen ten goede komen', 'Vraag leraren een eigen doel dat aan het leerplan en aan hun klas vasthangt.', 'sl', 'team'],
  ['PLG20', 'Gegevens op orde', 'Spreek af wat jullie bijhouden, waar, en wie het ververst.', 'slb', 'school'],
  ['PLG21', 'Samen wijzer worden van gegevens', 'Leg cijfers naast lesvoorbeelden en deel wat werkt.', 'slbt', 'team'],
];
