import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const maxBytes = 500_000;

/**
 * What happened to the program, in codes: never names, texts, paths or sums of a dossier, since this file is
 * readable without a password. A full log moves aside once, so at most two exist.
 */
export function createEventLog(folder: string, now: () => string): (event: string, code: string) => void {
  const path = join(folder, 'logs', 'events.log');
  mkdirSync(dirname(path), { recursive: true });
  return (event, code) => {
    const clean = (word: string): string => word.replace(/[^\w.:-]/g, '_').slice(0, 80);
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(path, `${path}.1`);
      appendFileSync(path, `${now()} ${clean(event)} ${clean(code)}\n`);
    } catch {
      // A log that cannot be written must never stop the work.
    }
  };
}
