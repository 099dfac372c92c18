import { listRecords } from '#db/records/read.ts';
import type { Deps } from '#electron/store/handlers/deps.ts';
import { peopleHandlers } from '#electron/store/handlers/people.ts';
import { peopleImportHandlers } from '#electron/store/handlers/people-import.ts';
import type { ParserOptions } from '#electron/store/imports/parser-contract.ts';
import { parseFile } from '#electron/store/imports/parse-file.ts';
import type { Channel } from '#shared/ipc/channels.ts';
import { contract, type Input, type Output } from '#shared/ipc/contract.ts';
import type { ListKind, ListPreview } from '#shared/ipc/people-import.ts';
import { ok, type Result } from '#shared/result.ts';
import { memoryStore, valueOf } from '#tests/support/store.ts';

type Called = Extract<Channel, `swv.${string}` | `people.${string}` | `schools.${string}` | `listImport.${string}` | 'pastDates.save'>;

/** Windows-1252 as Excel in Belgium writes it: one byte a letter for the letters that occur here. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => letter.codePointAt(0) ?? 63);
}

/** A store that reads lists: what is chosen, looked at and taken in. */
export function setUp(today = '2026-11-23') {
  const store = memoryStore({ today });
  let bytes: Uint8Array = new Uint8Array();
  let fileName = 'deelnemers.csv';
  const token = '01900000-0000-7000-8000-0000000000ff';
  const deps: Deps = {
    ...store.deps,
    files: {
      get: () => ok({ path: '/chosen', name: fileName }),
      parse: <T>(_token: string, options: unknown) => parseFile({ bytes: Uint8Array.from(bytes), fileName, options: options as ParserOptions }) as Promise<Result<T>>,
    },
  };
  const handlers = { ...peopleHandlers(deps), ...peopleImportHandlers(deps) };
  const call = async <C extends Called>(name: C, input: Input<C>): Promise<Result<Output<C>>> =>
    (await (handlers[name] as (given: unknown) => unknown)(contract[name].input.parse(input))) as Result<Output<C>>;
  const ask = async <C extends Called>(name: C, input: Input<C>): Promise<Output<C>> => valueOf(await call(name, input));
  const choose = async (content: string | Uint8Array, kind: ListKind = 'participants', name = 'deelnemers.csv') => {
    bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    fileName = name;
    return ask('listImport.read', { token, kind });
  };
  const take = async (content: string | Uint8Array, options: Input<'listImport.run'>['options'] = {}, kind: ListKind = 'participants') => {
    const { sessionId } = await choose(content, kind);
    return call('listImport.run', { sessionId, options });
  };
  const preview = async (content: string | Uint8Array, options: Input<'listImport.run'>['options'] = {}, kind: ListKind = 'participants'): Promise<ListPreview> => {
    const { sessionId } = await choose(content, kind);
    return ask('listImport.preview', { sessionId, options });
  };
  const people = () => listRecords(store.db, 'coachee').map(({ givenName, familyName, email, phone, role }) => ({ givenName, familyName, email, phone, role }));
  return { ...store, call, ask, choose, take, preview, people };
}

/** A list as Excel in Belgium writes it. */
export const belgian = [
  'Voornaam;Naam;E-mail;GSM;Functie;School;Gemeente;SWV;Lid sinds',
  "Zoë;Çaglar-D'hondt;zoe@zonnewijzer.be;0471 23 45 67;directeur;De Zonnewijzer;Diest;De Wissel;01/09/2025",
  'Karel;van den Berghe;karel@regenboog.be;;directeur;De Regenboog;Scherpenheuvel;De Wissel;15/10/2025',
  'Mieke;Wouters;;;beleidsondersteuner;De Zonnewijzer;Diest;Ter Dijle;',
  '',
].join('\r\n');
