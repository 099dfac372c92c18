import type { ThemeCode } from '../domain/library-kinds.ts';
import type { LibraryItem } from './types.ts';

type Row = readonly [slug: string, title: string, summary: string, reference: string, isRead: boolean, ...themes: ThemeCode[]];

const rows: readonly Row[] = [
  ['vekeman', 'Professionaliseringsinitiatieven voor schoolleiders', 'Vlaams onderzoek bij 85 samenwerkingsverbanden en 492 schoolleiders: wat maakt dat zo’n traject werkt.', 'Vekeman, E., Devos, G. & Tuytens, M. (2024). Onderzoek in opdracht van de Vlaamse overheid, UGent.', true, 'collaboration', 'self-reflection'],
  ['hallinger', 'Leadership for Learning', 'Hoe leiding geven en leren van leerlingen via de school met elkaar samenhangen.', 'Hallinger, P. (2011). Vermeld bij Leadership for Learning.', false, 'education-quality', 'shared-leadership'],
  ['murphy', 'Leiderschap voor leren', 'Kenmerken van schoolleiders die leren vooropzetten.', 'Murphy, J. e.a. (2007). Vermeld bij Leadership for Learning.', false, 'education-quality'],
  ['daniels', 'Schoolleiderschap en ontwikkeling', 'Overzicht van theorieën en wat schoolleiders helpt om te groeien.', 'Daniëls, E. e.a. (2019). Vermeld bij Leadership for Learning.', false, 'self-reflection', 'shared-leadership'],
  ['lee', 'Leraren sterker maken', 'Wat schoolleiders doen waardoor leraren zich in staat voelen om te handelen.', 'Lee, A. & Nie, Y. (2013). Vermeld bij Leadership for Learning.', false, 'coaching-teachers', 'shared-leadership'],
  ['oecd', 'Leiderschap voor leren in TALIS', 'Internationale vergelijking van wat schoolleiders zeggen te doen.', 'OECD (2016). Rapport bij TALIS.', false, 'education-quality'],
  ['wessum-book', 'Visiegestuurd werken', 'Hoe je een visie laat doorwegen in wat er elke dag beslist wordt.', 'Van Wessum, L., De Jong, A. & Andersen, I. (2022). In: De schoolleider in verandering, p. 9-15.', false, 'participative-decisions', 'education-quality'],
  ['wessum-article', 'In gesprek over kwaliteit', 'Kort artikel over met collega’s blijven praten over goed onderwijs.', 'Van Wessum, L. (2022). Tijdschrift 12-18, p. 10-12.', false, 'education-quality', 'collaboration'],
  ['tschannen', 'Doelmatigheidsbeleving van schoolleiders', 'Vragenlijst en theorie over hoe bekwaam een schoolleider zich voelt.', 'Tschannen-Moran, M. & Gareis, C. (2004).', false, 'self-reflection'],
  ['runhaar', 'Reflecteren en feedback vragen', 'Onderzoek bij leraren naar wat maakt dat zij nadenken en feedback vragen.', 'Runhaar, P., Sanders, K. & Yang, H. (2010).', false, 'coaching-teachers', 'self-reflection'],
  ['anseel', 'Waarom mensen feedback zoeken', 'Over de redenen om feedback te vragen op het werk.', 'Anseel, F. (2005), UGent.', false, 'self-reflection'],
  ['edmondson', 'Psychologische veiligheid', 'Wanneer mensen in een team durven spreken en fouten tonen.', 'Edmondson, A. (zeven vragen over veiligheid in een team).', false, 'collaboration'],
  ['networks', 'Genetwerkte leergemeenschappen van schoolleiders', 'Vlaamse studie bij schoolleiders secundair: veiligheid, samenhang en welbevinden.', 'Education Sciences 11(9), 509 (2021).', false, 'collaboration'],
  ['coach-matters', 'The Coach Matters', 'Over wat een begeleider van een PLG het verschil doet maken.', 'Education Sciences 16(1), 120 (2026).', false, 'coaching-teachers', 'collaboration'],
  ['backers', 'Rollen van een coach in een tweejarig traject', 'Coach, expert, coördinator en lerende tegelijk, en hoe dat wringt.', 'Backers & Van Keer (2025). Frontiers in Education.', false, 'coaching-teachers'],
  ['sono', 'Stress en welbevinden bij schoolleiders', 'Vlaams rapport over werkdruk en wat energie geeft.', 'Steunpunt SONO (2018), UGent.', false, 'self-reflection', 'school-organisation'],
  ['korthagen', 'Kernreflectie en het ui-model', 'Zeven lagen om over eigen handelen na te denken.', 'Korthagen, F., korthagen.nl.', true, 'self-reflection'],
  ['davies', 'The Most Significant Change technique', 'Handleiding om veranderingsverhalen te verzamelen en samen te kiezen.', 'Davies, R. & Dart, J. (2005).', false, 'self-reflection', 'participative-decisions'],
  ['guskey', 'Professionele ontwikkeling evalueren', 'Vijf niveaus, met aandacht voor wat de organisatie mogelijk maakt.', 'Guskey, T.; samengevat op publieke webpagina’s.', false, 'education-quality', 'school-organisation'],
  ['desimone', 'Kenmerken van nascholing die werkt', 'Inhoud, actief leren, samenhang, duur en samen deelnemen.', 'Desimone, L. (2009).', false, 'education-quality'],
  ['klasse-profile', 'Het kernprofiel toegelicht', 'Interview met Geert Devos over waarvoor het profiel dient en waarvoor niet.', 'Klasse, klasse.be/733652.', true, 'self-reflection', 'shared-leadership'],
  ['klasse-monthly', 'Directeurs die elke maand samenkomen', 'Reportage over acht directeurs van een scholengemeenschap die van elkaar leren.', 'Klasse, klasse.be/35157.', true, 'collaboration'],
  ['shadow', 'Feedback van een schaduwdirecteur', 'Hoe een dag meelopen voorbereid en nabesproken wordt.', 'schoolleiderschap.be.', true, 'coaching-teachers', 'collaboration'],
  ['nji', 'Wat werkt bij supervisie, intervisie en coaching?', 'Nederlands overzicht: de relatie weegt door; intervisie is geliefd, het effect minder bewezen.', 'NJi (2014).', false, 'coaching-teachers', 'collaboration'],
];

/** Literature that the field leans on: only what exists, told in a sentence. Not checked against the publication = marked. */
export const literature: readonly LibraryItem[] = rows.map(([slug, title, summary, source, isRead, ...themes]): LibraryItem => ({ id: `literature-${slug}`, kind: 'literature', title, summary, source, themes, ...(isRead ? {} : { isUnverified: true }) }));
