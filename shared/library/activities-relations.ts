import type { ActivityRow } from './activities.ts';

/** The pillar of relations and trust: within the school, and with parents and neighbourhood. */
export const relationActivities: readonly ActivityRow[] = [
  ['RELI1', 'Aanspreekbaar en warm zijn', 'Groet, luister, help: kleine gebaren maken dat mensen op tijd bij je komen.', 'slbt', 'team'],
  ['RELI2', 'Klassen waar rust en lijn in zit', 'Maak samen een handvol afspraken die in elke gang dezelfde zijn.', 'slt', 'pupils'],
  ['RELI3', 'Tijd voor de band met leerlingen', 'Plan momenten waarop een leraar een leerling gewoon kan leren kennen.', 'st', 'pupils'],
  ['RELI4', 'Ploeggevoel aanwakkeren', 'Geef taken aan duo’s en trio’s die elkaar nodig hebben.', 'slt', 'team'],
  ['RELI5', 'Bij elkaar in de klas kijken', 'Regel vervanging zodat leraren elkaar aan het werk zien en in hun kunnen groeien.', 'slbt', 'team'],
  ['RELI6', 'Twijfel mag getoond worden', 'Vertel zelf eens wat je niet wist of fout deed; anderen volgen.', 'slt', 'leadership'],
  ['RELI7', 'Mens en richting met elkaar rijmen', 'Luister naar wat iemand nodig heeft en zoek wat daarvan past bij waar de school heen wil.', 'sl', 'team'],
  ['RELI8', 'Een paraplu boven het team', 'Hou onmogelijke vragen van buitenaf tegen of maak ze eerst behapbaar.', 's', 'leadership'],
  ['RELE1', 'Ouders een echte plaats geven', 'Wees eerlijk over wat goed gaat en wat niet, en kom na wat je belooft.', 'slbt', 'school'],
  ['RELE2', 'Bruggen naar de buurt', 'Zoek scholen, verenigingen en diensten op voor je ze nodig hebt.', 'slb', 'school'],
  ['RELE3', 'Er vroeg bij zijn', 'Zet in op voorkomen: signalen delen voor er een probleem van komt.', 'slbt', 'pupils'],
  ['RELE4', 'Weten wat ouders verwachten', 'Vraag het rechtstreeks, ook aan ouders die niet naar het oudercontact komen.', 'slb', 'school'],
  ['RELE5', 'Laten zien wat er mogelijk is', 'Toon ouders wegen voor hun kind die ze zelf niet kennen.', 'st', 'pupils'],
  ['RELE6', 'Huiswerk waar een kind aan kan', 'Maak het haalbaar zonder hulp thuis en leer ouders loslaten.', 'lt', 'pupils'],
  ['RELE7', 'Vorming voor ouders', 'Een avond of voormiddag over hoe je thuis helpt, ook in andere talen.', 'slbt', 'school'],
  ['RELE8', 'Binnenkomen en je welkom voelen', 'Kijk naar je eigen poort, onthaal en brieven met de ogen van iemand die nieuw is.', 'slbt', 'school'],
  ['RELE9', 'Langs verschillende wegen vertellen', 'Poort, bericht, telefoon, tolk: herhaal en kies wat deze ouders bereikt.', 'slbt', 'school'],
  ['RELE10', 'Mee beslissen over het eigen kind', 'Zit samen aan tafel vóór de beslissing, niet erna.', 'slt', 'pupils'],
  ['RELE11', 'Leraren sterk maken met ouders', 'Oefen samen gesprekken die moeilijk vallen.', 'slb', 'team'],
];
