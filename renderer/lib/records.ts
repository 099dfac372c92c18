import type { Done } from '#shared/ipc/records.ts';
import type { Draft, Patch, Rec, RecordType } from '#shared/domain/records.ts';
import type { Result } from '#shared/result.ts';
import { api } from './ipc.ts';
import { useStoreQuery } from './store-query.ts';

/** What is done, for its sentence: a code of the catalogue `acts` and what goes into it. */
export type Act = { readonly code: string; readonly params?: Record<string, string | number> };

/** One record, by type and id; undefined while it is fetched, null when there is none. */
export function useRecord<T extends RecordType>(type: T, id: string): Rec<T> | null | undefined {
  return useStoreQuery('records.get', { type, id }).data as Rec<T> | null | undefined;
}

/** The records of a type whose fields equal `where`; undefined while they are fetched. */
export function useRecords<T extends RecordType>(type: T, where: Record<string, unknown> = {}): readonly Rec<T>[] | undefined {
  return useStoreQuery('records.list', { type, where }).data as readonly Rec<T>[] | undefined;
}

export function createRecord<T extends RecordType>(type: T, values: Draft<T>, act?: Act): Promise<Result<Done>> {
  return api['records.create']({ type, values: values as Record<string, unknown>, ...(act === undefined ? {} : { act }) });
}

export function updateRecord<T extends RecordType>(type: T, id: string, values: Patch<T>, options: { open?: boolean; act?: Act } = {}): Promise<Result<Done>> {
  return api['records.update']({ type, id, values: values as Record<string, unknown>, ...options });
}

export function removeRecord(type: RecordType, id: string, act?: Act): Promise<Result<Done>> {
  return api['records.remove']({ type, id, ...(act === undefined ? {} : { act }) });
}
