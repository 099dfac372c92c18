import type { RecordType } from '../domain/records.ts';

/** Announcements of the store to the window. They only tell; nobody answers them. */
export type StoreEvents = {
  /** Records of these types changed: what shows them asks again. */
  changed: { readonly types: readonly RecordType[] };
  /** How far a long piece of work is, 0 to 1. */
  progress: { readonly task: string; readonly done: number };
  /** A backup was made, failed, or the second place came or went. */
  backups: Record<string, never>;
};

export type StoreEvent = { [K in keyof StoreEvents]: { readonly name: K; readonly payload: StoreEvents[K] } }[keyof StoreEvents];
