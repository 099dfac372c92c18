import { z } from 'zod';
import { recordTypes, type Rec, type RecordType } from '../domain/records.ts';
import { command, id, nothing, query } from './endpoint.ts';

const type = z.enum(recordTypes);
const values = z.record(z.string().max(60), z.unknown());
const act = z.strictObject({
  code: z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)+$/).max(80),
  params: z.record(z.string().max(40), z.union([z.string().max(1000), z.number()])).optional(),
});

/** An act that was done: what the sentence with *Ongedaan maken* needs. */
export type Done = {
  readonly actId: string;
  readonly ids: readonly string[];
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
};

export type ActView = { readonly id: string; readonly code: string; readonly params: Record<string, string | number>; readonly at: string; readonly undone: boolean };
export type VersionView = { readonly field: string; readonly value: unknown; readonly at: string; readonly author: string; readonly actCode: string; readonly isHead: boolean };
/** A groepsgesprek that does not go along with a person: when it is, and who keep it. */
export type StayingTalk = { readonly id: string; readonly date: string; readonly people: readonly { readonly coacheeId: string; readonly givenName: string; readonly familyName: string }[] };
export type BinEntry = { readonly type: RecordType; readonly id: string; readonly label: string; readonly deletedAt: string };

/** Making, changing, deleting and looking back on any record; rules that span records have commands of their own. */
export const recordsContract = {
  'records.get': query<Rec<RecordType> | null>()(z.strictObject({ type, id })),
  'records.list': query<Rec<RecordType>[]>()(z.strictObject({ type, where: values.default({}) })),
  'records.create': command<Done>()(z.strictObject({ type, id: id.optional(), values, act: act.optional() })),
  'records.update': command<Done>()(z.strictObject({ type, id, values, open: z.boolean().default(false), act: act.optional() })),
  'records.remove': command<Done>()(z.strictObject({ type, id, act: act.optional() })),
  'records.restore': command<Done>()(z.strictObject({ type, id })),
  'records.erase': command<Done>()(z.strictObject({ type, id })),
  'records.history': query<VersionView[]>()(z.strictObject({ id })),
  'records.bin': query<BinEntry[]>()(nothing),
  /** Groepsgesprekken that stay for the others when this person goes to the bin, or is erased from it. */
  'records.staying': query<StayingTalk[]>()(z.strictObject({ coacheeId: id })),
  'records.leaveField': command<null>()(z.strictObject({ id })),
  'acts.recent': query<ActView[]>()(z.strictObject({ limit: z.number().int().min(1).max(200).default(50) })),
  'acts.undo': command<Done>()(z.strictObject({ actId: id })),
} as const;
