import { readFile, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstPositions } from '#shared/domain/positions.ts';
import { coachSheetKinds, sheetKinds, type SheetKind, type SheetReader } from '#shared/domain/paper/kinds.ts';
import type { SheetPreview } from '#shared/ipc/paper.ts';
import { paperHandlers } from '#electron/store/handlers/paper.ts';
import { askFormats } from '#shared/library/formats-ask.ts';
import { ok } from '#shared/result.ts';
import { valueOf } from '../../support/store.ts';
import { addMeasurement, planStore, type PlanStore } from '../handlers/planning-support.ts';

/** A work format that comes with the app. */
export const workFormatKey = askFormats[0]?.id ?? '';

/** A word that only stands in what is *enkel voor mij*. */
export const planted = 'kwartelzangvlucht';

export type PaperStore = PlanStore & { readonly handlers: ReturnType<typeof paperHandlers>; readonly idOf: Readonly<Record<SheetKind, string>>; readonly folder: string };

type Words = { readonly question?: string; readonly agreement?: string; readonly ownWords?: string; readonly paper?: string };

/** A group with everything that sheets are made from; each private place holds the planted word. */
export async function paperStore({ question = 'Hoe geef ik feedback die blijft hangen?', agreement = 'Twee klassen bezoeken', ownWords = '“Ik wil minder redden.”', paper = '# Wat we willen\n- eerst luisteren\nTekst van het blad.' }: Words = {}): Promise<PaperStore> {
  const store = planStore(["Zoë Çağlar-D'hondt", 'Pieter Van den Abeele', 'Hanne Claes']);
  const { add, swvId, people, themes } = store;
  const [coacheeId = ''] = people;
  const position = firstPositions(1)[0] ?? 'a0';
  const conversationId = add('conversation', { coacheeId, swvId, date: '2026-11-20', status: 'held', startTime: '09:30', place: 'De Regenboog' });
  const block = (kind: 'whatLives' | 'ownWords' | 'reflection' | 'free', text: string, audience: ('coachee' | 'group')[]): string => add('conversationBlock', { conversationId, kind, position, text, audience, ...(kind === 'free' ? { heading: `Vrij ${planted.length}` } : {}) });
  block('free', ownWords, ['coachee']);
  block('free', `${planted} vrij blok`, []);
  block('free', `${planted} voor de groep alleen`, ['group']);
  add('agreement', { swvId, coacheeId, conversationId, text: agreement, owner: 'coachee', status: 'open', position, dueOn: '2026-12-07', audience: ['coachee'] });
  add('agreement', { swvId, coacheeId, conversationId, text: `${planted} nabellen`, owner: 'coach', status: 'open', position, audience: [] });
  add('scaleAnswer', { conversationId, coacheeId, question: 'Hoe zeker voel je je hierin?', value: 6, goal: 8, answeredOn: '2026-11-20', audience: ['coachee'] });
  const nextId = add('conversation', { coacheeId, swvId, date: '2027-02-12', status: 'planned', startTime: '10:00' });
  const questionId = add('learningQuestion', { swvId, coacheeId, text: question, status: 'active', priority: 1, audience: ['coachee', 'group'], ...(themes[0] === undefined ? {} : { themeId: themes[0] }) });
  add('learningQuestion', { swvId, coacheeId, text: `${planted} als leervraag`, status: 'active', audience: [] });
  add('learningQuestion', { swvId, text: 'Hoe delen we leiding?', status: 'active', audience: ['group'] });
  addMeasurement(store, [[themes[0] ?? '', 2], [themes[1] ?? '', 4], [themes[2] ?? '', 5], [themes[3] ?? '', 3]]);
  const meetingId = add('meeting', { swvId, date: '2026-12-03', status: 'planned', startTime: '09:00', endTime: '15:30', place: 'De Wissel', notes: `${planted} over de groep` });
  add('runSheetPart', { meetingId, title: 'Aankomen', minutes: 20, position, note: `${planted} let op Pieter` });
  const inputId = add('groupInput', { swvId, coacheeId: people[1] ?? '', kind: 'dilemma', text: `${planted} in het team`, notedOn: '2026-11-02', status: 'open', audience: [] });
  add('runSheetPart', { meetingId, title: 'Verhelderend interview', minutes: 45, position: `${position}0V`, libraryKey: workFormatKey, learningQuestionIds: [questionId], groupInputId: inputId });
  add('runSheetPart', { meetingId, title: 'Pauze', minutes: 15, position: `${position}1`, isBreak: true });
  const agreementId = add('coachingAgreement', { coacheeId, swvId, version: 1, text: paper, note: `${planted} nota` });
  const trajectId = store.db.prepare<[], { id: string }>('SELECT id FROM traject').get()?.id ?? '';
  const certificateId = add('certificate', { coacheeId, swvId, trajectId, text: paper, issuedOn: '2027-06-30', minutes: 600 });
  const planId = add('sustainabilityPlan', { swvId, trajectId, groupKeeps: 'Drie schoolbezoeken per jaar.', audience: ['group'] });
  const leaderId = add('formalLeader', { swvId, kind: 'codi', name: 'An De Smet', does: 'Maakt tijd vrij.', note: `${planted} voorzichtig` });
  const roundId = add('feedbackRound', { coacheeId, swvId, title: 'Hoe ik overleg leid', intro: 'Jullie blik helpt.', items: [{ id: coacheeId, kind: 'scale', text: 'Vraagt eerst door.' }, { id: swvId, kind: 'open', text: 'Wat mag blijven?' }], takeAway: `${planted} bij de ronde`, audience: [] });
  for (const v of [4, 4, 5, 3, 4]) add('feedbackAnswer', { roundId, relation: 'team', answers: { [coacheeId]: { v, t: null } } });
  const idOf: Record<SheetKind, string> = {
    prepSheet: nextId, agreementSheet: conversationId, profile: coacheeId, questions: coacheeId, groupQuestions: swvId, runSheet: meetingId, attendance: meetingId, exitTicket: meetingId, transferCard: meetingId, feedbackForm: coacheeId, roundForm: roundId, roundResults: roundId,
    coachingAgreement: agreementId, certificate: certificateId, sustainabilityPlan: planId, roleSheet: leaderId,
  };
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  const deps = { ...store.deps, files: { ...store.deps.files, get: (token: string) => ok({ path: join(folder, token), name: token }) } };
  return { ...store, deps, handlers: paperHandlers(deps), idOf, folder };
}

export async function previewOf({ handlers, idOf }: PaperStore, kind: SheetKind, language: 'nl-BE' | 'en' = 'nl-BE', reader: SheetReader = 'others'): Promise<SheetPreview> {
  const preview = valueOf(await handlers['paper.sheet']({ kind, ids: [idOf[kind]], reader, language }));
  if (preview === null) throw new Error(`no ${kind}`);
  return preview;
}

/** Writes the sheet and gives the path and the bytes. */
export async function savedWord(store: PaperStore, kind: SheetKind, reader: SheetReader = 'others'): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const { seal } = await previewOf(store, kind, 'nl-BE', reader);
  const token = `${kind}${reader === 'coach' ? '-own' : ''}.docx`;
  valueOf(await store.handlers['paper.saveWord']({ request: { kind, ids: [store.idOf[kind]], reader, language: 'nl-BE' }, seal, token }));
  const path = join(store.folder, token);
  return { path, bytes: await readFile(path) };
}

export { coachSheetKinds, sheetKinds, writeFile, readFile, join };
