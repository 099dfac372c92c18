/**
 * What people say when they mean a struggle: words by their start, and groups of words that must all be there. Everyday
 * words as they are used in Flemish schools, so that who writes what is wrong in her own words finds it.
 */
const words: Readonly<Record<string, string>> = {
  'decisions-without-vision': 'visie, beslissing, koers, richting, rode draad',
  'vision-on-paper': 'visie, visietekst, papier, missie, schuif, pedagogisch project, visie leeft niet',
  'core-team-waits': 'kernteam, beleidsteam, middenkader, team wacht, wacht op mij, wachten op mij, afwacht, initiatief, eigenaarschap, gespreid leiderschap, gedeeld leiderschap, leiderschap delen, verantwoordelijkheid',
  'letting-go': 'delege, loslat, loslaat, los laten, uit handen, afgeven, overdragen, alles zelf, zelf doen, taken, gespreid leiderschap, op mijn schouders',
  'no-time': 'tijd, geen tijd, druk, werkdruk, dringend, agenda, brandjes, blussen, prioriteit, planlast, administratie, overspoel, overstelpt, mails, achterop, te veel werk',
  'dull-meetings': 'vergader, personeelsvergader, overleg, agendapunt, saai, duren te lang, duurt te lang, te lang vergader',
  'no-honest-feedback': 'feedback, spiegel, blinde vlek, overkom, eerlijk',
  'control-visits': 'klasbezoek, lesbezoek, observ, controle, evaluatie, gecontroleerd',
  'hard-conversation': 'moeilijk gesprek, lastig gesprek, slechtnieuws, slecht nieuws, aanspreken, confront, conflict, ruzie, functioneringsgesprek, functioneert niet, uitstel, uitstellen',
  'who-decides': 'wie beslist, wie wat beslist, mandaat, bevoegdheid, inspraak, onduidelijk, rolverdeling',
  'silent-voices': 'zelfde stemmen, dezelfde mensen, stille, zwijg, zeggen niets, zegt niets, luidste, durven niet, aan het woord',
  resistance: 'weerstand, verzet, willen niet, wil niet, tegenwerk, tegenkant, verander, vernieuw, klagen, zagen, dwars, niet mee, meekrijg, draagvlak, innovatie, nee-zegger',
  'stalled-plan': 'stilgevallen, stilvallen, valt stil, vastgelopen, actieplan, blijft liggen, opvolg, uitvoer, implement, komt niets van',
  'starting-plc': 'plg, plg starten, leergemeenschap, opstarten',
  'plc-fades': 'plg, gewone vergadering, vakgroep, werkgroep',
  islands: 'eiland, samenwerk, ieder voor zich, elk apart, deur dicht, eigen klas, niet samen',
  'low-trust': 'vertrouw, wantrouw, veilig, roddel, sfeer, spanning, kliek, groepjes',
  'data-dead': 'cijfers, data, resultaten, toets, toetsen, scores, metingen',
  'quality-talk': 'kwaliteit, goed onderwijs, doorlichting, inspectie, kwaliteitszorg',
  'low-expectations': 'verwachting, kansarm, gelijke kansen, zwakke leerlingen, sommige leerlingen, lat',
  'parents-far': 'ouder, ouders, oudercontact, gezin',
  starters: 'starter, beginn, aanvangsbegeleiding, mentor, nieuwe leerkracht, nieuwe leraar, nieuwe leraren, nieuwe collega',
  dilemma: 'dilemma, twee waarden, knoop, twijfel, kiezen, verscheurd',
  lonely: 'alleen, eenzaam, sta er alleen voor, klankbord, niemand om mee te praten, in mijn eentje',
  energy: 'burn out, burnout, energie, moe, uitgeput, stress, slaap, opgebrand, leeg, balans, overspannen, grenzen, volhouden, hou het niet vol',
  'no-appreciation': 'waarder, appreci, compliment, dank, erkenning, vieren, schouderklop',
  'nothing-sticks': 'blijft hangen, blijft niets hangen, transfer, nascholing, bijscholing, navorming, vorming',
  'vague-question': 'klacht, vage vraag, leervraag, vaag',
  'advice-giving': 'raad, advies, oplossing, luister',
  'new-group': 'nieuwe groep, kennismak, ijsbreker, elkaar niet, elkaar nog niet',
};

/** The words of one struggle, each a word or several that go together. */
export function struggleWords(id: string): readonly string[] {
  return (words[id] ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '');
}
