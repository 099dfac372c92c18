import type { TemplateKind } from './records/traject-papers.ts';

const coachingAgreement = `Deze overeenkomst sluiten {{schoolleider}} ({{school}}) en procescoach {{coach}} bij het begin van het traject {{traject}}. Ze zegt wat we van elkaar mogen verwachten. We lezen ze samen, en passen ze aan als een van ons daarom vraagt.

# Wat we willen bereiken
Het traject helpt {{voornaam}} groeien als schoolleider, aan de hand van eigen leervragen. Die leervragen kiest {{voornaam}} zelf, na de beginsituatieanalyse. Het gaat om leren, niet om beoordelen: niets uit dit traject dient om iemand te evalueren.

# Hoe het verloopt
- Het traject loopt van {{begin}} tot {{einde}}, samen met de schoolleiders van {{swv}}.
- Elk schooljaar zijn er {{aantal gesprekken}} coachingsgesprekken en ongeveer {{aantal bijeenkomsten}} bijeenkomsten met de groep.
- Voor een gesprek trekken we samen anderhalf uur uit. Wie verhinderd is, laat dat zo vroeg mogelijk weten; dan zoeken we een nieuwe dag.
- Wat we afspreken, krijgt {{voornaam}} op een blad mee.

# Wat onder ons blijft
Wat in een gesprek gezegd wordt, blijft tussen {{voornaam}} en de coach. De coach maakt notities om het volgende gesprek voor te bereiden en bewaart die versleuteld op de eigen laptop. In intervisie of supervisie spreekt de coach alleen zo over een situatie dat niemand te herkennen is. Ook in de groep vertelt ieder alleen het eigen verhaal.

# Waar dat ophoudt
De coach kan niet zwijgen wanneer de wet of een rechter tot spreken verplicht, wanneer iemand in ernstig en dreigend gevaar is, of bij strafbare feiten. Als het kan, bespreekt de coach dat eerst met {{voornaam}}.

# Wat anderen te weten komen
- CODI, ALDI en schoolbestuur: de datums van de bijeenkomsten en hoe het traject als geheel loopt. Nooit wat iemand zei, nooit een score of een leervraag van een persoon.
- Projectteam van {{aanbieder}}: hoeveel gesprekken en bijeenkomsten doorgingen, en welke thema’s leven, zonder namen.
- Groepsgemiddelden van een vragenlijst worden pas getoond als minstens vijf mensen antwoordden.
- Al de rest gaat alleen verder als {{voornaam}} daar vooraf mee instemt en weet wat er verteld wordt.

# Wat er bewaard wordt en welke rechten er zijn
We houden alleen bij wat nodig is: datums, leervragen, afspraken, ingevulde vragenlijsten en notities. {{voornaam}} mag het eigen dossier inkijken, laten verbeteren of laten wissen, en mag zich tegen een verwerking verzetten. Een vraag daarover beantwoordt de coach binnen een maand. Een jaar na het einde van het traject worden de notities gewist. Wie met een antwoord niet tevreden is, kan terecht bij de Gegevensbeschermingsautoriteit.

# Stoppen mag
Ieder van ons kan deze samenwerking beëindigen, na een gesprek daarover en zonder dat dit elders gevolgen heeft. Past een andere coach beter, dan zoekt de coach mee.
`;

const certificate = `Hierbij bevestigen wij dat

# {{schoolleider}}

van {{school}} heeft deelgenomen aan het professionaliseringsinitiatief {{traject}}, van {{begin}} tot {{einde}}, in het samenwerkingsverband {{swv}}.

Het traject omvatte {{bijeenkomsten}} bijeenkomsten met de groep en {{gesprekken}} individuele coachingsgesprekken, samen {{uren}} uur.

Aanbieder: {{aanbieder}}
Procescoach: {{coach}}
`;

/** The app's own words for each paper, until a coach makes her own. Free to use and change. */
export const defaultTexts: Readonly<Record<TemplateKind, string>> = { coachingAgreement, certificate };
