import type { WriteDb } from '#db/connection.ts';
import { fieldsOf } from '#shared/domain/record.ts';
import { recordDefinitions, toSnake, type RecordType } from '#shared/domain/records.ts';

/** What belongs to a group; programme, themes and questionnaires are shared by all. */
const copied = ['swv', 'traject', 'school', 'coachee', 'coacheeSchool', 'membership', 'measurement', 'response', 'learningQuestion', 'meeting', 'runSheetPart', 'conversation', 'conversationBlock', 'agreement', 'themeSignal'] as const satisfies readonly RecordType[];

/**
 * Makes every group stand `times` times in the live tables, with people and work of its own. Written in SQL, without
 * versions: for measuring what only reads.
 */
export function multiplyGroups(db: WriteDb, times: number): void {
  for (const type of copied) {
    const columns = Object.entries(fieldsOf(recordDefinitions[type])).map(([field, { refersTo, column }]) => {
      const name = toSnake(field);
      const isOwn = column !== 'JSON' && copied.some((known) => known === refersTo);
      return { name, from: isOwn ? `r.${name} || n.suffix` : `r.${name}` };
    });
    const heads = ['created_at', 'author', 'deleted', 'example'];
    db.exec(
      `WITH RECURSIVE n(i, suffix) AS (SELECT 1, '-1' UNION ALL SELECT i + 1, '-' || (i + 1) FROM n WHERE i < ${times - 1})
       INSERT INTO ${toSnake(type)} (id, ${[...heads, ...columns.map(({ name }) => name)].join(', ')})
       SELECT r.id || n.suffix, ${[...heads.map((head) => `r.${head}`), ...columns.map(({ from }) => from)].join(', ')} FROM ${toSnake(type)} r, n`,
    );
  }
}
