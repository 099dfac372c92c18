import type { TargetField } from '#shared/domain/tabular.ts';

/** Net of a school, by the values of the school record. */
const network: TargetField = {
  key: 'network',
  kind: 'enum',
  synonyms: ['net', 'onderwijsnet', 'network', 'koepel', 'type inrichtende macht'],
  values: [
    { value: 'go', synonyms: ['go!', 'go', 'gemeenschapsonderwijs', 'go! onderwijs van de vlaamse gemeenschap', 'officieel gemeenschapsonderwijs'] },
    { value: 'catholic', synonyms: ['katholiek', 'katholiek onderwijs', 'vrij katholiek', 'vrij katholiek onderwijs', 'kov', 'katholiek onderwijs vlaanderen'] },
    { value: 'otherPrivate', synonyms: ['vrij', 'vrij onderwijs', 'vrij niet-katholiek', 'vrij niet-confessioneel', 'niet-confessioneel', 'gesubsidieerd vrij onderwijs', 'vgo', 'oko', 'steiner', 'steineronderwijs', 'freinet', 'fopem', 'vooop', 'protestants', 'islamitisch', 'joods', 'methodeschool'] },
    { value: 'municipal', synonyms: ['ovsg', 'gemeentelijk', 'stedelijk', 'gemeentelijk onderwijs', 'stedelijk onderwijs', 'gemeente', 'stad', 'officieel gesubsidieerd onderwijs', 'ogo'] },
    { value: 'provincial', synonyms: ['pov', 'provinciaal', 'provinciaal onderwijs', 'provincie'] },
  ],
};

const level: TargetField = {
  key: 'level',
  kind: 'enum',
  synonyms: ['niveau', 'onderwijsniveau', 'level', 'hoofdstructuur', 'schooltype', 'type school', 'soort onderwijs'],
  values: [
    { value: 'kindergarten', synonyms: ['kleuter', 'kleuteronderwijs', 'kleuterschool', 'gewoon kleuteronderwijs'] },
    { value: 'primary', synonyms: ['lager', 'lager onderwijs', 'lagere school', 'gewoon lager onderwijs'] },
    { value: 'basic', synonyms: ['basis', 'basisonderwijs', 'basisschool', 'gewoon basisonderwijs', 'bao', 'kleuter en lager'] },
    { value: 'secondary', synonyms: ['secundair', 'secundair onderwijs', 'middelbaar', 'so', 'voltijds gewoon secundair onderwijs', 'gewoon secundair onderwijs', 'secundaire school'] },
    { value: 'specialBasic', synonyms: ['buitengewoon basisonderwijs', 'bubao', 'bulo', 'buitengewoon lager onderwijs', 'buitengewoon kleuteronderwijs'] },
    { value: 'specialSecondary', synonyms: ['buitengewoon secundair onderwijs', 'buso'] },
    { value: 'adult', synonyms: ['volwassenenonderwijs', 'cvo', 'cbe', 'volwassenen'] },
    { value: 'arts', synonyms: ['deeltijds kunstonderwijs', 'dko', 'academie', 'kunstonderwijs'] },
    { value: 'other', synonyms: ['andere', 'ander', 'overig', 'other', 'clb', 'internaat'] },
  ],
};

/** A list of schools, as a coordinator keeps it or a register publishes it. */
export const schoolFields: readonly TargetField[] = [
  { key: 'name', kind: 'text', required: true, synonyms: ['naam', 'school', 'schoolnaam', 'naam school', 'naam van de school', 'naam instelling', 'instellingsnaam', 'instelling', 'naam vestiging', 'name', 'school name', 'korte naam', 'lange naam'] },
  { key: 'code', kind: 'text', synonyms: ['instellingsnummer', 'schoolnummer', 'nummer', 'brin', 'brin nummer', 'brinnummer', 'code', 'instnr', 'schoolcode', 'school number', 'institution number', 'vestigingsnummer'] },
  network,
  level,
  { key: 'street', kind: 'text', synonyms: ['straat', 'straatnaam', 'adres', 'straat en nummer', 'straat + nr', 'street', 'address', 'adres school'] },
  { key: 'houseNumber', kind: 'text', synonyms: ['huisnummer', 'huisnr', 'nr', 'huisnummer toevoeging', 'house number', 'nummer en bus'] },
  { key: 'postalCode', kind: 'text', synonyms: ['postcode', 'postnummer', 'zip', 'postal code', 'zip code', 'code postal'] },
  { key: 'municipality', kind: 'text', synonyms: ['gemeente', 'plaats', 'plaatsnaam', 'woonplaats', 'stad', 'city', 'town', 'municipality', 'deelgemeente', 'gemeentenaam'] },
  { key: 'municipalityCode', kind: 'text', synonyms: ['gemeentenummer', 'nis code', 'niscode', 'gemeentecode', 'municipality code'] },
  { key: 'province', kind: 'text', synonyms: ['provincie', 'province'] },
  { key: 'phone', kind: 'text', synonyms: ['telefoon', 'telefoonnummer', 'tel', 'tel.', 'gsm', 'phone', 'telephone', 'phone number'] },
  { key: 'email', kind: 'email', synonyms: ['e-mail', 'email', 'e-mailadres', 'mailadres', 'mail', 'algemeen e-mailadres'] },
  { key: 'website', kind: 'text', synonyms: ['website', 'internetadres', 'url', 'web', 'webadres', 'webpagina', 'homepage'] },
  { key: 'pupils', kind: 'number', synonyms: ['aantal leerlingen', 'leerlingen', 'leerlingenaantal', 'leerlingaantal', 'grootte', 'pupils', 'students', 'number of pupils'] },
  { key: 'schoolGroup', kind: 'text', synonyms: ['scholengemeenschap', 'scholengroep', 'school group', 'sg', 'naam scholengemeenschap'] },
  { key: 'schoolBoard', kind: 'text', synonyms: ['schoolbestuur', 'inrichtende macht', 'bestuur', 'bevoegd gezag', 'bevoegd gezag nummer', 'school board', 'naam schoolbestuur'] },
];

/** A list of school leaders who take part. */
export const participantFields: readonly TargetField[] = [
  { key: 'givenName', kind: 'text', synonyms: ['voornaam', 'first name', 'firstname', 'given name', 'prenom', 'roepnaam'] },
  { key: 'familyName', kind: 'text', synonyms: ['achternaam', 'familienaam', 'last name', 'lastname', 'family name', 'surname', 'nom', 'naam familie'] },
  { key: 'fullName', kind: 'text', synonyms: ['naam', 'volledige naam', 'name', 'full name', 'voornaam en naam', 'naam en voornaam', 'deelnemer', 'schoolleider', 'directeur', 'naam deelnemer', 'naam schoolleider'] },
  { key: 'email', kind: 'email', synonyms: ['e-mail', 'email', 'e-mailadres', 'mailadres', 'mail', 'email address'] },
  { key: 'phone', kind: 'text', synonyms: ['gsm', 'telefoon', 'telefoonnummer', 'gsm nummer', 'gsm-nummer', 'tel', 'mobiel', 'phone', 'mobile', 'phone number'] },
  { key: 'role', kind: 'text', synonyms: ['functie', 'rol', 'role', 'function', 'job', 'titel', 'opdracht'] },
  { key: 'school', kind: 'text', synonyms: ['school', 'schoolnaam', 'naam school', 'naam van de school', 'instelling', 'school name', 'scholen', 'school(s)', 'school(en)'] },
  { key: 'schoolCode', kind: 'text', synonyms: ['instellingsnummer', 'schoolnummer', 'brin', 'brin nummer', 'school number'] },
  { key: 'municipality', kind: 'text', synonyms: ['gemeente', 'plaats', 'woonplaats', 'stad', 'city', 'gemeente school'] },
  { key: 'swv', kind: 'text', synonyms: ['swv', 'samenwerkingsverband', 'groep', 'lerend netwerk', 'netwerk', 'group', 'naam swv'] },
  { key: 'code', kind: 'text', synonyms: ['code', 'deelnemerscode', 'persoonlijke code', 'respondentcode', 'participant code'] },
  { key: 'startsOn', kind: 'date', synonyms: ['startdatum', 'begindatum', 'vanaf', 'lid sinds', 'deelnemer sinds', 'start', 'start date', 'sinds', 'ingestapt op'] },
  { key: 'endsOn', kind: 'date', synonyms: ['einddatum', 'tot', 'tot en met', 'einde', 'end date', 'uitgestapt op'] },
  { key: 'inRoleSince', kind: 'date', synonyms: ['in functie sinds', 'directeur sinds', 'in dienst sinds', 'aangesteld op', 'schoolleider sinds', 'in role since'] },
];

/** Bijeenkomsten and gesprekken of before the app, as rows with a date and little else. */
export const pastDateFields: readonly TargetField[] = [
  { key: 'date', kind: 'date', required: true, synonyms: ['datum', 'date', 'dag', 'wanneer', 'gespreksdatum', 'datum gesprek', 'datum bijeenkomst'] },
  { key: 'kind', kind: 'enum', synonyms: ['soort', 'type', 'wat', 'kind', 'activiteit'], values: [
    { value: 'meeting', synonyms: ['bijeenkomst', 'leerwerksessie', 'sessie', 'netwerk', 'meeting', 'groepsbijeenkomst', 'bijeenkomst swv', 'swv'] },
    { value: 'conversation', synonyms: ['gesprek', 'coachingsgesprek', 'coaching', 'individueel gesprek', 'conversation', 'coachgesprek', 'individueel'] },
  ] },
  { key: 'person', kind: 'text', synonyms: ['schoolleider', 'deelnemer', 'naam', 'met', 'persoon', 'coachee', 'name', 'directeur'] },
  { key: 'swv', kind: 'text', synonyms: ['swv', 'samenwerkingsverband', 'groep', 'group'] },
  { key: 'place', kind: 'text', synonyms: ['plaats', 'locatie', 'waar', 'place', 'location'] },
  { key: 'subject', kind: 'text', synonyms: ['onderwerp', 'thema', 'titel', 'omschrijving', 'subject', 'title'] },
  { key: 'notes', kind: 'text', synonyms: ['notitie', 'notities', 'opmerking', 'opmerkingen', 'verslag', 'notes'] },
];

const firstDay: TargetField = { key: 'startsOn', kind: 'date', required: true, synonyms: ['begin', 'van', 'vanaf', 'start', 'startdatum', 'begindatum', 'eerste dag', 'datum', 'dag', 'date', 'start date', 'from', 'startdate', 'start_date'] };
const lastDay: TargetField = { key: 'endsOn', kind: 'date', synonyms: ['einde', 'tot', 'tot en met', 't/m', 't.e.m.', 'tem', 'einddatum', 'laatste dag', 'end', 'end date', 'until', 'to', 'enddate', 'end_date'] };

/** A list of school holidays, as schools and governments publish it. */
export const holidayFields: readonly TargetField[] = [
  { key: 'name', kind: 'text', required: true, synonyms: ['vakantie', 'naam', 'name', 'omschrijving', 'schoolvakantie', 'periode', 'holiday', 'summary', 'wat'] },
  firstDay,
  lastDay,
];

/** Local free days and study days of schools. */
export const schoolDayFields: readonly TargetField[] = [
  firstDay,
  lastDay,
  { key: 'school', kind: 'text', synonyms: ['school', 'schoolnaam', 'naam school', 'naam van de school', 'instelling', 'school name'] },
  { key: 'kind', kind: 'enum', synonyms: ['soort', 'type', 'kind'], values: [
    { value: 'localFreeDay', synonyms: ['lokale verlofdag', 'facultatieve verlofdag', 'vrije dag', 'verlofdag', 'facultatieve vakantiedag', 'vrij', 'brugdag', 'free day'] },
    { value: 'studyDay', synonyms: ['studiedag', 'pedagogische studiedag', 'pedagogische dag', 'study day'] },
    { value: 'examWeek', synonyms: ['examens', 'examenweek', 'examenperiode', 'proefwerken', 'exams', 'exam week'] },
  ] },
  { key: 'label', kind: 'text', synonyms: ['omschrijving', 'naam', 'reden', 'wat', 'label', 'description'] },
];
