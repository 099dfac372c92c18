import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPreferences, preferences, type Preferences } from '#shared/ipc/shell.ts';

export type PreferenceStore = { get(): Preferences; set(patch: Partial<Preferences>): Preferences };

/** Look, language and the last vault: known before a password is given, so it holds nothing about people. */
export function openPreferences(folder: string): PreferenceStore {
  const path = join(folder, 'preferences.json');
  let current = read(path);
  return {
    get: () => current,
    set: (patch) => {
      current = preferences.parse({ ...current, ...patch });
      writeFileSync(`${path}.new`, JSON.stringify(current));
      renameSync(`${path}.new`, path);
      return current;
    },
  };
}

function read(path: string): Preferences {
  try {
    return preferences.parse({ ...defaultPreferences, ...(JSON.parse(readFileSync(path, 'utf8')) as object) });
  } catch {
    // Missing or damaged: a look is not worth an error.
    return defaultPreferences;
  }
}
