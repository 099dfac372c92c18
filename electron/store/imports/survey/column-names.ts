import type { SurveyColumnRole } from '#shared/domain/survey.ts';
import { fold } from './words.ts';

/** What a column is by its name alone. */
export type NamedColumn = { readonly kind: 'person' | 'meta'; readonly role: SurveyColumnRole };

/** Names as the tools and people write them, folded, in English, Dutch and French. */
const persons: Readonly<Partial<Record<SurveyColumnRole, readonly string[]>>> = {
  email: [
    'email', 'e mail', 'mail', 'email address', 'e mail address', 'emailadres', 'e mailadres', 'e mail adres', 'mailadres', 'recipientemail', 'recipient email',
    'gebruikersnaam', 'username', 'user name', 'adresse e mail', 'adresse email', 'courriel', 'emailaddress', 'e mailadres van de respondent', 'email adres',
  ],
  name: ['naam', 'name', 'full name', 'fullname', 'volledige naam', 'voornaam en naam', 'naam en voornaam', 'voornaam en familienaam', 'voornaam en achternaam', 'participant name', 'naam deelnemer', 'deelnemer', 'nom', 'naam schoolleider', 'naam directeur'],
  'first-name': ['voornaam', 'first name', 'firstname', 'recipientfirstname', 'recipient first name', 'prenom', 'given name'],
  'last-name': ['achternaam', 'familienaam', 'last name', 'lastname', 'recipientlastname', 'recipient last name', 'surname', 'family name', 'nom de famille'],
  code: [
    'code', 'token', 'toegangscode', 'access code', 'persoonlijke code', 'deelnemerscode', 'deelnemercode', 'respondentcode', 'participant id', 'participantid', 'participant code',
    'externalreference', 'externaldatareference', 'external data reference', 'external reference', 'deelnemersnummer', 'personeelsnummer', 'stamboeknummer', 'personal code', 'participant', 'subject id', 'subject', 'unieke code', 'anonieme code',
  ],
};

const metas: Readonly<Partial<Record<SurveyColumnRole, readonly string[]>>> = {
  'response-id': ['responseid', 'response id', 'respons id', 'responsid', 'respondentid', 'respondent id', 'antwoord id', 'submission id', 'record id', 'recordid', 'id van respons', 'reactie id', 'id de la reponse', 'respondent'],
  'submitted-at': [
    'tijdstempel', 'timestamp', 'time stamp', 'horodateur', 'zeitstempel', 'completion time', 'tijd van voltooien', 'voltooiingstijd', 'eindtijd', 'end time', 'end date', 'enddate', 'einddatum',
    'submitdate', 'date submitted', 'datum verstuurd', 'datum ingediend', 'datum van verzending', 'verzenddatum', 'submitted at', 'submitted', 'ingediend op', 'heure de fin', 'voltooid op',
  ],
  'started-at': ['begintijd', 'starttijd', 'start time', 'startdate', 'start date', 'startdatum', 'begindatum', 'date started', 'datum gestart', 'heure de debut', 'started at'],
  finished: ['finished', 'voltooid', 'completed', 'complete'],
  status: ['status', 'response type', 'survey status', 'response status'],
  progress: ['progress', 'voortgang'],
  'last-page': ['lastpage', 'last page', 'laatste pagina'],
  language: ['startlanguage', 'start language', 'userlanguage', 'user language', 'begin taal', 'begintaal', 'starttaal', 'taal van de respondent', 'q language'],
  duration: ['duration in seconds', 'duration', 'interviewtime', 'total time', 'totale tijd', 'time taken', 'tijdsduur', 'elapsed time', 'time spent'],
  score: ['total points', 'totaal aantal punten', 'totaal punten', 'quiz feedback', 'feedback over test', 'feedback over quiz', 'testfeedback', 'grade posted time', 'sc0'],
  other: [
    'ipaddress', 'ip address', 'ip adres', 'ipaddr', 'recordeddate', 'recorded date', 'datestamp', 'date last action', 'datum laatste actie', 'tijd van laatste wijziging', 'last modified time', 'laatst gewijzigd',
    'heure de la derniere modification', 'date modified', 'datum gewijzigd', 'date created', 'seed', 'refurl', 'referrer url', 'verwijzende url', 'doorverwijzende url', 'collectorid', 'collector id', 'locationlatitude', 'locationlongitude',
    'location latitude', 'location longitude', 'locationaccuracy', 'distributionchannel', 'distribution channel', 'responseset', 'response set', 'user agent', 'useragent', 'quotagroup', 'q quotaname', 'completed time', 'recaptcha score',
    'q recaptchascore', 'q relevantidduplicate', 'q ballotboxstuffing', 'q duplicaterespondent', 'unnamed 0', 'index', 'rownames', 'x1',
  ],
};

const byName = new Map<string, NamedColumn>();
for (const [role, names] of Object.entries(metas)) for (const name of names) byName.set(name, { kind: 'meta', role: role as SurveyColumnRole });
for (const [role, names] of Object.entries(persons)) for (const name of names) byName.set(name, { kind: 'person', role: role as SurveyColumnRole });

/** Sentences people ask for a name or an address with: "Wat is je e-mailadres?". */
const asked: readonly { readonly pattern: RegExp; readonly role: SurveyColumnRole }[] = [
  { pattern: /^(?:wat is |geef |vul |noteer )?(?:hier )?(?:je|jouw|uw|your|what is your) (?:volledige |full )?(?:naam|name|voornaam en naam|naam en voornaam)(?: in)?$/, role: 'name' },
  { pattern: /^(?:wat is |geef |vul |noteer )?(?:hier )?(?:je|jouw|uw|your|what is your) (?:e ?mail|mail)(?: ?adres| ?address)?(?: in)?$/, role: 'email' },
  { pattern: /^(?:wat is |geef |vul |noteer )?(?:hier )?(?:je|jouw|uw|your|what is your) (?:persoonlijke |personal |unieke |anonieme )?(?:code|token)(?: in)?$/, role: 'code' },
  { pattern: /^(?:what is your |your |je |jouw |wat is je )(?:first name|voornaam)$/, role: 'first-name' },
  { pattern: /^(?:what is your |your |je |jouw |wat is je )(?:last name|achternaam|familienaam)$/, role: 'last-name' },
];

const technical: readonly { readonly pattern: RegExp; readonly role: SurveyColumnRole }[] = [
  { pattern: /(?:_| )(?:first click|last click|page submit|click count)$/i, role: 'timing' },
  { pattern: /^timing\b.*(?:click|submit)/i, role: 'timing' },
  { pattern: /^(?:group ?time|groepstijd|question time|vraagtijd|group time)\b/i, role: 'timing' },
  { pattern: /^(?:group ?time\d+|\d+X\d+X\w*time)$/i, role: 'timing' },
  { pattern: /^(?:points|punten|feedback|aantal punten) [-–] \S/i, role: 'score' },
  { pattern: /^custom data \d+$|^aangepaste gegevens \d+$/i, role: 'other' },
  { pattern: /(?:_|^)DO(?:_|$)/, role: 'other' },
];

/** Null for a question. `id` alone is left to the layout: a number of the tool in one, a question of the maker in another. */
export function nameColumn(name: string): NamedColumn | null {
  const folded = fold(name);
  const known = byName.get(folded);
  if (known !== undefined) return known;
  const person = asked.find((candidate) => candidate.pattern.test(folded));
  if (person !== undefined) return { kind: 'person', role: person.role };
  const role = technical.find((candidate) => candidate.pattern.test(name.trim()))?.role;
  return role === undefined ? null : { kind: 'meta', role };
}

/** Short headers of facts about a person that are often coded with small numbers and are no scale. */
const facts =
  /^(?:geslacht|gender|sex|sekse|leeftijd|leeftijdscategorie|age|age group|birth year|geboortejaar|opleiding|opleidingsniveau|education|edu|degree|diploma|functie|job|role|rol|beroep|occupation|provincie|province|regio|region|land|country|net|onderwijsnet|onderwijsniveau|school|schooltype|klas|grade|afdeling|department|nationaliteit|nationality|taal|language|thuistaal|ethnicity|race|income|inkomen|burgerlijke staat|marital status|ervaring|experience|ancienniteit|dienstjaren|jaren ervaring|years of experience|statuut|contract|groep|group|cohort|wave|meting|moment|conditie|condition)$/;

export function isFactAboutPerson(header: string): boolean {
  return facts.test(fold(header).replace(/ \d+$/, ''));
}

const invitations = /\b(?:toelichting|licht toe|toelichten|opmerking|opmerkingen|waarom|verklaar|beschrijf|omschrijf|vertel|suggestie|suggesties|comment|comments|why|explain|describe|elaborate|remarks|feedback geven|in je eigen woorden|wat neem je mee|namelijk|please specify|specificeer)\b/;

/** Questions that people answer in their own words. */
export function invitesText(text: string): boolean {
  return invitations.test(fold(text));
}

/** Questions after a quantity: its number is measured, not chosen from a scale. */
const quantities = /\b(?:hoeveel|how many|how much (?:time|money)|how long|how old|hoe lang|hoe oud|aantal|number of|amount of|index|jaren|years|months|maanden|uren|hours|dagen|days|minuten|minutes|percentage|percent|procent|temperatuur|temperature|bedrag|euro|leeftijd|age)\b/;
const units = /\((?:%|°|cm|m|km|kg|g|uur|min|sec|s|jaar|in jaar|in jaren|in years|years|m s|km u|celsius|euro|eur|€|\$)[^)]*\)\s*$/i;

export function asksQuantity(text: string): boolean {
  return quantities.test(fold(text)) || units.test(text.replaceAll('/', ' '));
}
