import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { dialog } from 'electron';
import { fail, ok } from '#shared/result.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShellHandlers } from './shell-gate.ts';

type Deps = {
  readonly preferences: PreferenceStore;
  readonly preferencesChanged: () => void;
  readonly grant: (token: string, path: string, name: string) => void;
  readonly lock: () => void;
  readonly quit: () => void;
  readonly readyToLock: () => void;
};

const tables = { name: 'Excel, CSV', extensions: ['xlsx', 'csv', 'tsv', 'txt'] };
const libraryFiles = { name: 'Procescoach (JSON)', extensions: ['json'] };
const calendarFiles = { name: 'iCalendar', extensions: ['ics'] };
const tablesOrCalendar = { name: 'Excel, CSV, iCalendar', extensions: [...tables.extensions, ...calendarFiles.extensions] };
const attachmentFiles = { name: 'PDF, JPEG, PNG, WebP, Word', extensions: ['pdf', 'jpg', 'jpeg', 'png', 'webp', 'docx'] };
/** Readable copies that leave the vault, by what they are. */
const copies = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  jpeg: { name: 'JPEG', extensions: ['jpg'] },
  png: { name: 'PNG', extensions: ['png'] },
  webp: { name: 'WebP', extensions: ['webp'] },
  docx: { name: 'Word', extensions: ['docx'] },
};
const everything = { name: '*', extensions: ['*'] };

/** Dialogs, printing and the lock. A path never goes to the window: it gets a token, the store gets the path. */
export function shellHandlers({ preferences, preferencesChanged, grant, lock, quit, readyToLock }: Deps): ShellHandlers {
  const chosen = (path: string) => {
    const token = randomUUID();
    const name = basename(path);
    grant(token, path, name);
    return ok({ token, name });
  };
  return {
    'shell.chooseFile': async ({ purpose }, window) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: [purpose === 'wordTemplate' ? copies.docx : purpose === 'attachment' ? attachmentFiles : purpose === 'library' ? libraryFiles : purpose === 'calendar' ? calendarFiles : purpose === 'holidays' || purpose === 'schoolDays' ? tablesOrCalendar : tables, everything] });
      const [path] = filePaths;
      return canceled || path === undefined ? ok(null) : chosen(path);
    },
    'shell.chooseFolder': async (_input, window) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
      const [path] = filePaths;
      return canceled || path === undefined ? ok(null) : chosen(path);
    },
    'shell.chooseSavePlace': async ({ purpose, suggestedName }, window) => {
      const filter = { library: libraryFiles, calendar: calendarFiles, ...copies }[purpose];
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: `${suggestedName}.${filter.extensions[0] ?? ''}`, filters: [filter] });
      return canceled || filePath === '' ? ok(null) : chosen(filePath);
    },
    'shell.print': ({ isLandscape }, window) =>
      new Promise((resolve) => {
        window.webContents.print({ pageSize: 'A4', landscape: isLandscape, printBackground: false }, (isPrinted) => resolve(ok(isPrinted)));
      }),
    'shell.savePdf': async ({ suggestedName, isLandscape }, window) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: `${suggestedName}.pdf`, filters: [{ name: 'PDF', extensions: ['pdf'] }] });
      if (canceled || filePath === '') return ok(null);
      try {
        await writeFile(filePath, await window.webContents.printToPDF({ pageSize: 'A4', landscape: isLandscape, printBackground: false, preferCSSPageSize: !isLandscape }));
        return ok({ name: basename(filePath) });
      } catch {
        return fail('file-not-written', { name: basename(filePath) });
      }
    },
    'shell.lock': () => {
      lock();
      return ok(null);
    },
    'shell.quit': () => {
      quit();
      return ok(null);
    },
    'shell.setPreferences': (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const saved = preferences.set(given);
      preferencesChanged();
      return ok(saved);
    },
    'shell.readyToLock': () => {
      readyToLock();
      return ok(null);
    },
  };
}
