import { fail, type Result } from '#shared/result.ts';
import type { Port } from './gate.ts';

export type ChosenFile = { readonly path: string; readonly name: string };

/** Slightly longer than the parser itself is given, so that its own answer comes first. */
const patienceMs = 25_000;

/**
 * Files and folders that the person chose in a dialog, by the token that the window got, and the reading of a
 * stranger's file in a process that ends after it.
 */
export function createChosenFiles(askForParser: (requestId: string, file: ChosenFile, options: unknown) => void, newId: () => string) {
  const granted = new Map<string, ChosenFile>();
  const waiting = new Map<string, (port: Port) => void>();
  return {
    grant: (token: string, file: ChosenFile): void => {
      granted.set(token, file);
    },
    hearParser: (requestId: string, port: Port): void => {
      waiting.get(requestId)?.(port);
      waiting.delete(requestId);
    },
    get: (token: string): Result<ChosenFile> => {
      const file = granted.get(token);
      return file === undefined ? fail('file-not-chosen') : { ok: true, value: file };
    },
    /** Reads the file in a disposable process. Whatever happens to that process, an answer comes. */
    parse: <T>(token: string, options: unknown): Promise<Result<T>> => {
      const file = granted.get(token);
      if (file === undefined) return Promise.resolve(fail('file-not-chosen'));
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(fail('file-took-too-long', { name: file.name })), patienceMs);
        const requestId = newId();
        waiting.set(requestId, (port) => {
          port.on('message', ({ data }) => {
            clearTimeout(timer);
            resolve(data as Result<T>);
          });
          (port as Port & { on(event: 'close', listener: () => void): void }).on('close', () => {
            clearTimeout(timer);
            resolve(fail('file-reader-broke', { name: file.name }));
          });
          port.start();
        });
        askForParser(requestId, file, options);
      });
    },
  };
}

export type ChosenFiles = ReturnType<typeof createChosenFiles>;
