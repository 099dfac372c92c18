import { writeSync } from 'node:fs';
import { openStore } from '#db/connection.ts';
import { SAMPLE_KEY, writeNote } from './sample-store.ts';

/*
 * Run as a process of its own: writes notes and says each id on standard output once its command is done.
 * Arguments: path, first id, last id, `full` or `normal` (the control that must lose).
 */
const [path = '', from = '1', to = '1', synchronous = 'full'] = process.argv.slice(2);

const opened = openStore({ path, dek: SAMPLE_KEY });
if (!opened.ok) throw new Error(opened.error.code);
const db = opened.value;
if (synchronous === 'normal') db.pragma('synchronous=NORMAL');
// Small steps, so that many of the moments under test fall in the middle of a checkpoint.
db.pragma('wal_autocheckpoint=120');
for (let id = Number(from); id <= Number(to); id += 1) {
  writeNote(db, id);
  writeSync(1, `${id}\n`);
}
