import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, type RecordType } from '#shared/domain/records.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { ReadDb } from '../connection.ts';
import { statement } from './statements.ts';

/**
 * Every id in the values must be a record of the right type, and the example group never meets real people.
 * Answers whether a record with these references belongs to the example group.
 */
export function checkReferences(db: ReadDb, type: RecordType, values: Record<string, unknown>, example: boolean | undefined): Result<boolean> {
  let belongs = example;
  const find = statement<[string], { type: string; example: number }>(db, 'SELECT type, example FROM record WHERE id = ?');
  for (const [field, definition] of Object.entries(fieldsOf(recordDefinitions[type]))) {
    const value = values[field];
    if (definition.refersTo === undefined || value === null || value === undefined) continue;
    for (const id of Array.isArray(value) ? (value as string[]) : [value as string]) {
      const target = find.get(id);
      if (target === undefined || target.type !== definition.refersTo) return fail('reference-missing', { type, refersTo: definition.refersTo }, [field]);
      const targetIsExample = target.example === 1;
      if (belongs !== undefined && belongs !== targetIsExample) return fail('example-mixed', { type }, [field]);
      belongs = targetIsExample;
    }
  }
  return ok(belongs ?? false);
}
