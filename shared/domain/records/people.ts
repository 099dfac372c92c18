import { z } from 'zod';
import { boolean, choice, choices, cleanString, date, integer, json, order, prose, ref, requiredText, text } from '../field.ts';
import { defineRecord } from '../record.ts';

export const networks = ['go', 'catholic', 'otherPrivate', 'municipal', 'provincial'] as const;
export const schoolLevels = ['kindergarten', 'primary', 'basic', 'secondary', 'specialBasic', 'specialSecondary', 'adult', 'arts', 'other'] as const;
export const practices = ['KP1', 'KP2', 'KP3', 'KP4', 'KP5'] as const;
export const traits = [
  'optimism',
  'resilience',
  'proactivity',
  'efficacy',
  'inspiration',
  'communication',
  'emotionalSensitivity',
  'knowledge',
  'systemsThinking',
  'problemSolving',
] as const;
export const pillars = ['VIS', 'REL', 'LER', 'PLG', 'ERK'] as const;

/** Who writes: the coach of this vault, later colleagues whose packages came in. */
export const author = defineRecord({ name: requiredText(120) }, {});

export const programme = defineRecord(
  { name: requiredText() },
  {
    provider: text(),
    partners: text(500),
    aims: prose(),
    /** What the programme aims at, in short: out of the suggestions or in words of one's own. */
    aimList: json(z.array(cleanString.pipe(z.string().trim().min(1).max(200))).max(30), true),
    /** How many gesprekken a school leader is promised in a school year. */
    conversationsPerYear: integer(0, 12),
    /** How many bijeenkomsten a group is promised in a school year. */
    meetingsPerYear: integer(0, 20),
    startsOn: date(),
    endsOn: date(),
    /** Most days between two bijeenkomsten of one school year. */
    maxGapDays: integer(14, 120),
    /** Prioritaire leervragen that each school leader chooses, at least and at most. */
    priorityQuestionsMin: integer(0, 3),
    priorityQuestionsMax: integer(1, 10),
    /** Whether everyone fills in a BSA; empty counts as yes. */
    needsBsa: boolean(),
    /** Whether everyone signs a coachingsovereenkomst; empty counts as yes. */
    needsSignedAgreement: boolean(),
    /** Times in a school year that coach and school leader look back on what was agreed. */
    feedbackPerYear: integer(0, 12),
  },
);

/** What analysis, leervragen, board and library have in common: the themes of a programme. */
export const theme = defineRecord(
  { programmeId: ref('programme'), label: requiredText(120), position: order() },
  { description: prose(), practices: choices(practices), traits: choices(traits), pillars: choices(pillars), seed: text(40) },
);

export const school = defineRecord(
  { name: requiredText() },
  {
    /** Institution number (instellingsnummer, BRIN): text, since leading zeros count. */
    code: text(40),
    network: choice(networks),
    level: choice(schoolLevels),
    population: prose(),
    pupils: integer(0, 20_000),
    leadershipTeam: prose(),
    street: text(),
    postalCode: text(20),
    municipality: text(),
    /** As the register writes it: text, since leading zeros count. */
    municipalityCode: text(20),
    province: text(),
    phone: text(60),
    email: text(),
    website: text(300),
    schoolGroup: text(),
    schoolBoard: text(),
    vision: prose(),
    visionOn: date(),
    visionMakers: text(500),
  },
);

/** A change of head: the successor takes the seat, never the dossier. */
export const leadershipChange = defineRecord(
  { schoolId: ref('school'), changedOn: date() },
  { outgoingId: ref('coachee'), incomingId: ref('coachee'), note: prose() },
);

export const coachee = defineRecord(
  { givenName: requiredText(100), familyName: requiredText(100) },
  {
    role: text(),
    email: text(),
    phone: text(60),
    /** Code on anonymous forms whose list the coach keeps. */
    code: text(60),
    inRoleSince: date(),
    /** Deviating norm of gesprekken per school year; empty = the programme's. */
    conversationsPerYear: integer(0, 12),
  },
);

/** Where a school leader works, as what, from when to when. */
export const coacheeSchool = defineRecord({ coacheeId: ref('coachee'), schoolId: ref('school') }, { role: text(), startsOn: date(), endsOn: date() });

export const swvOrigins = ['existing', 'new'] as const;

export const swv = defineRecord(
  { name: requiredText(120) },
  {
    sharedGoals: prose(),
    /** Whether the group already worked together before the programme. */
    origin: choice(swvOrigins),
    schoolGroup: text(),
    /** What a full day of this group holds, in minutes. */
    meetingMinutes: integer(30, 720),
    notes: prose(),
  },
);

export const trajectStatuses = ['running', 'closed'] as const;

/** An SWV in a programme, for about two school years. */
export const traject = defineRecord(
  { swvId: ref('swv'), programmeId: ref('programme'), startsOn: date(), endsOn: date() },
  {
    status: choice(trajectStatuses),
    closedOn: date(),
    /** The traject that this one goes on from: its leervragen stay at hand. */
    followsId: ref('traject'),
  },
);

export const membershipEnds = ['leadershipChange', 'leftSwv', 'other'] as const;

/** A seat in an SWV, from when to when. `seatOf` is the membership whose seat was taken over. */
export const membership = defineRecord(
  { swvId: ref('swv'), coacheeId: ref('coachee'), startsOn: date() },
  { endsOn: date(), endReason: choice(membershipEnds), seatOf: ref('membership') },
);

export const postponementKinds = ['excused', 'unavailable', 'later'] as const;

/**
 * A point of the aandachtslijst put off: a person verontschuldigd or tijdelijk niet beschikbaar, or a point of a whole group
 * until later. Never a reason of health. Of a whole group when no person is named.
 */
export const postponement = defineRecord(
  { kind: choice(postponementKinds), until: date() },
  {
    coacheeId: ref('coachee'),
    swvId: ref('swv'),
    /** The kind of point that is put off; empty: every point about this person. */
    point: text(60),
  },
);

export const importKinds = ['survey', 'participants', 'schools', 'pastDates', 'calendar'] as const;

/** One reading of a file; undoing it undoes its act. */
export const importBatch = defineRecord(
  { kind: choice(importKinds), fileName: requiredText(300), fileHash: requiredText(64), added: integer(0, 1e9), changed: integer(0, 1e9), unchanged: integer(0, 1e9) },
  { measurementId: ref('measurement'), undone: boolean(), details: json(z.record(z.string(), cleanString), true) },
);
