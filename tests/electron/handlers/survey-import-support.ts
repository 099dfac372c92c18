import { commit } from '#db/records/write.ts';
import { surveyImportHandlers } from '#electron/store/handlers/survey-import.ts';
import type { Deps } from '#electron/store/handlers/deps.ts';
import { parseFile } from '#electron/store/imports/parse-file.ts';
import type { ParserOptions } from '#electron/store/imports/parser-contract.ts';
import type { SurveyOverrides } from '#shared/domain/survey.ts';
import type { SurveyMapping } from '#shared/domain/survey-mapping.ts';
import type { SurveySession } from '#shared/ipc/survey-import.ts';
import { ok, type Result } from '#shared/result.ts';
import { memoryStore, valueOf, type TestStore } from '#tests/support/store.ts';

export type ImportStage = TestStore & {
  readonly handlers: ReturnType<typeof surveyImportHandlers>;
  readonly swvId: string;
  /** Coachees by given name. */
  readonly people: Readonly<Record<string, string>>;
  /** Has a file read as the wizard does; text or bytes. */
  readonly read: (content: string | Uint8Array, name?: string, overrides?: SurveyOverrides) => Promise<SurveySession>;
};

type Person = { readonly givenName: string; readonly familyName: string; readonly email?: string; readonly code?: string };

const members: readonly Person[] = [
  { givenName: 'Zoë', familyName: "Çağlar-D'hondt", email: 'zoe@school.example' },
  { givenName: 'Karel', familyName: 'Peeters', code: 'K7' },
  { givenName: 'Mieke', familyName: 'Van den Broeck' },
  { givenName: 'Jan', familyName: 'Maes' },
];

/** A vault with one group of four, and the real reader behind the import handlers. */
export function importStage(): ImportStage {
  const store = memoryStore();
  const { writer, deps, programmeId } = store;
  const swvId = writer.newId();
  const ids = members.map(() => writer.newId());
  valueOf(
    commit(writer, { code: 'swv.created' }, [
      { op: 'create', type: 'swv', id: swvId, values: { name: 'De Wissel' } },
      { op: 'create', type: 'traject', values: { swvId, programmeId, startsOn: '2026-09-01', endsOn: '2028-06-30', status: 'running' } },
      ...members.flatMap((person, index) => [
        { op: 'create' as const, type: 'coachee' as const, id: ids[index] ?? '', values: person },
        { op: 'create' as const, type: 'membership' as const, values: { swvId, coacheeId: ids[index] ?? '', startsOn: '2026-09-01' } },
      ]),
    ]),
  );
  const chosen = new Map<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }>();
  const files: Deps['files'] = {
    get: (token) => ok({ path: `/chosen/${token}`, name: chosen.get(token)?.fileName ?? '' }),
    parse: async <T>(token: string, options: unknown) => (await parseFile({ ...(chosen.get(token) ?? { fileName: '' }), options: options as ParserOptions })) as Result<T>,
  };
  const handlers = surveyImportHandlers({ ...deps, files });
  let reads = 0;
  return {
    ...store,
    handlers,
    swvId,
    people: Object.fromEntries(members.map(({ givenName }, index) => [givenName, ids[index] ?? ''])),
    read: async (content, name = 'bsa.csv', overrides = {}) => {
      reads += 1;
      const token = `01910000-0000-7000-8000-${String(reads).padStart(12, '0')}`;
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
      chosen.set(token, { bytes, fileName: name });
      return valueOf(await handlers['surveyImport.read']({ token, table: {}, overrides }));
    },
  };
}

/** The proposal with what a coach would still fill in. */
export function mappingOf(stage: ImportStage, session: SurveySession, patch: Partial<SurveyMapping> = {}): SurveyMapping {
  return { ...session.proposal, swvId: stage.swvId, takenOn: '2026-10-15', ...patch };
}

export async function importFile(stage: ImportStage, content: string | Uint8Array, patch: Partial<SurveyMapping> = {}, name?: string) {
  const session = await stage.read(content, name);
  return valueOf(await stage.handlers['surveyImport.run']({ sessionId: session.sessionId, mapping: mappingOf(stage, session, patch) }));
}

/** Rows of a small survey: e-mail, name, four statements, one open question. */
export function smallSurvey(rows: readonly string[], header = 'E-mail;Naam;Feedback1;Feedback2;Feedback3;Feedback4;Wat werkt al?'): string {
  return [header, ...rows].join('\r\n');
}

export const fourAnswers: readonly string[] = [
  "zoe@school.example;Zoë Çağlar-D'hondt;2;2;3;2;We luisteren",
  'karel@elders.example;Peeters Karel;4;4;5;5;',
  'mieke@elders.example;MIEKE VAN DEN BROECK;3;3;;3;Samen plannen',
  'onbekend@elders.example;Iemand Anders;1;1;2;1;',
];
