import type { ThemeCode } from '../domain/library-kinds.ts';
import type { LibraryItem, QuestionMoment } from './types.ts';

type Row = readonly [text: string, ...themes: ThemeCode[]];

const byMoment: Readonly<Record<QuestionMoment, readonly Row[]>> = {
  start: [
    ['Wat maakt dat deze vraag net nu op tafel ligt?', 'self-reflection'],
    ['Als dit gesprek zijn tijd waard is, wat heb je dan straks in handen?', 'self-reflection'],
    ['Waar werd je de voorbije weken blij van in je school?', 'self-reflection'],
    ['Welk stukje hiervan wil je alleen bekijken, en welk met anderen?', 'collaboration'],
    ['Wie in je team zou ook aan deze tafel moeten zitten?', 'shared-leadership'],
    ['Wat vertelde je er nog aan niemand over?', 'self-reflection'],
    ['Aan welke leerlingen denk je als je dit zegt?', 'education-quality'],
    ['Wat is er sinds onze vorige keer gegroeid, al is het klein?', 'self-reflection'],
    ['Hoe zit je erbij vandaag: aan het stuur, ernaast of achterin?', 'self-reflection', 'shared-leadership'],
    ['Wat moet er vandaag níét besproken worden?', 'collaboration'],
  ],
  explore: [
    ['Wat zag of hoorde je precies, nog voor je er iets van dacht?', 'coaching-teachers', 'education-quality'],
    ['Wie merkt het als eerste wanneer dit beter gaat?', 'education-quality'],
    ['Wie beslist hier nu over, en hoe weet iedereen dat?', 'participative-decisions'],
    ['Wanneer is het even géén probleem? Wat is er dan anders?', 'self-reflection'],
    ['Wat heb je al geprobeerd, en wat leerde dat je?', 'school-organisation'],
    ['Welke afspraak staat op papier en leeft niet, en hoe komt dat?', 'school-organisation'],
    ['Hoe zou je meest ervaren leraar dit vertellen?', 'coaching-teachers'],
    ['Wat weten leerlingen hierover dat jullie nog niet vroegen?', 'education-quality'],
    ['Waar in je rooster zit de tijd hiervoor, en wat zit er nu op die plek?', 'school-organisation'],
    ['Hoe klinkt jullie overleg voor iemand die er nieuw is?', 'collaboration'],
    ['Welke taak ligt bij jou die iemand anders graag zou opnemen?', 'shared-leadership'],
    ['Wie zwijgt hierover, en wat zou die kunnen denken?', 'participative-decisions', 'collaboration'],
  ],
  deepen: [
    ['Welke overtuiging van jou zit hieronder?', 'self-reflection'],
    ['Wat bescherm je door het zo te laten?', 'self-reflection'],
    ['Waar botsen hier twee dingen die allebei belangrijk zijn?', 'participative-decisions'],
    ['Welk aandeel heb jij hierin, ook dat wat je liever niet ziet?', 'self-reflection'],
    ['Wat zou je team zeggen dat jij hier onderschat?', 'shared-leadership'],
    ['Welke zin uit jullie visie raakt dit, en welke spreekt het tegen?', 'education-quality'],
    ['Wie verliest hier iets bij, en wat precies?', 'participative-decisions'],
    ['Hoe weet je dat wat je doet bij leerlingen aankomt?', 'education-quality'],
    ['Wat zou je een beginnende collega-schoolleider aanraden?', 'coaching-teachers', 'self-reflection'],
    ['Wanneer neem jij iets terug wat je had losgelaten?', 'shared-leadership'],
    ['Wat maakt dat mensen hier wel of niet eerlijk zijn tegen jou?', 'collaboration'],
    ['Als het over vijf jaar opgelost is, wat heb jij dan anders gedaan?', 'self-reflection'],
  ],
  decide: [
    ['Wat is de kleinste stap die iemand in je school zou opmerken?', 'school-organisation'],
    ['Waarmee stop je om hier plaats voor te maken?', 'school-organisation'],
    ['Wie vraag je mee, en hoe klinkt die uitnodiging letterlijk?', 'shared-leadership'],
    ['Wat doe je als het de eerste keer niet lukt?', 'self-reflection'],
    ['Tot waar mag de werkgroep gaan zonder bij jou langs te komen?', 'shared-leadership', 'participative-decisions'],
    ['Wat spreek je af over hoe je erop terugkomt?', 'collaboration'],
    ['Aan welk teken zie je binnen een maand dat het werkt?', 'education-quality'],
    ['Wie moet dit weten, zodat het geen verrassing wordt?', 'participative-decisions'],
    ['Welke hulp vraag je, aan wie, tegen wanneer?', 'collaboration'],
    ['Wat laat je dit trimester bewust liggen?', 'school-organisation'],
    ['Hoe oefen je het voor het echt is?', 'coaching-teachers'],
  ],
  closing: [
    ['Wat neem je mee dat je niet verwachtte?', 'self-reflection'],
    ['Welke zin van iemand anders blijft hangen?', 'collaboration'],
    ['Wat vertel je hier vanavond thuis over?', 'self-reflection'],
    ['Hoe zeker ben je van je volgende stap, en wat zou het iets zekerder maken?', 'self-reflection'],
    ['Wat hielp in dit gesprek, en wat mag volgende keer anders?', 'coaching-teachers'],
    ['Aan wie ga je iets hiervan doorgeven?', 'shared-leadership'],
    ['Waarvoor wil je iemand in deze kring bedanken?', 'collaboration'],
    ['Wat wil je dat ik je volgende keer als eerste vraag?', 'self-reflection'],
  ],
  afterwards: [
    ['Wat gebeurde er toen je het deed?', 'education-quality'],
    ['Wie reageerde anders dan je gedacht had?', 'coaching-teachers'],
    ['Wat hield je tegen, en wat zegt dat je?', 'self-reflection'],
    ['Wat zagen leerlingen ervan?', 'education-quality'],
    ['Wat zou je zo opnieuw doen?', 'self-reflection'],
    ['Wie verdient hier een bedankje voor?', 'collaboration'],
    ['Wat bleef overeind toen het druk werd?', 'school-organisation'],
    ['Welke vraag heb je nu in de plaats?', 'self-reflection'],
    ['Hoe kijkt je team mee of het helpt?', 'participative-decisions'],
    ['Waar gaf je leiding door niets te doen?', 'shared-leadership'],
  ],
};

const summaries: Readonly<Record<QuestionMoment, string>> = {
  start: 'Om een gesprek te openen.',
  explore: 'Om eerst te verkennen.',
  deepen: 'Om een laag dieper te gaan.',
  decide: 'Om tot een keuze of stap te komen.',
  closing: 'Om af te ronden.',
  afterwards: 'Om later op terug te komen.',
};

/** Good questions, by the moment at which they serve. The number in the id is fixed: new ones come last in their moment. */
export const questions: readonly LibraryItem[] = (Object.entries(byMoment) as [QuestionMoment, readonly Row[]][]).flatMap(([moment, rows]) =>
  rows.map(([title, ...themes], index): LibraryItem => ({ id: `question-${moment}-${index + 1}`, kind: 'question', title, summary: summaries[moment], themes, moment, source: 'Eigen vraag.' })),
);
