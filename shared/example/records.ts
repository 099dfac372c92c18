import type { Draft, RecordType } from '../domain/records.ts';

/** A record of the example group, ready to be written, with the id that others point at. */
export type ExampleRecord = { [T in RecordType]: { readonly type: T; readonly id: string; readonly values: Draft<T> } }[RecordType];

/** Gathers records in the order in which they may be written: what is pointed at comes first. */
export type Gather = {
  readonly records: ExampleRecord[];
  /** Adds a record, under an id of its own unless one is given, and answers that id. */
  readonly put: <T extends RecordType>(type: T, values: Draft<T>, id?: string) => string;
};

export function gather(newId: () => string): Gather {
  const records: ExampleRecord[] = [];
  return {
    records,
    put: (type, values, id = newId()) => {
      records.push({ type, id, values } as ExampleRecord);
      return id;
    },
  };
}
