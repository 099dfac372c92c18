import { libraryFile, libraryFileFormat, libraryFileLimits, libraryFileVersion, type LibraryFile } from '#shared/domain/library-file.ts';
import { ok, type Result } from '#shared/result.ts';
import { refuse } from './refusals.ts';
import { sizeParams } from './read-table.ts';

/** A library file of someone else: JSON of one known shape, or a refusal that says why. Never throws. */
export function readLibraryFile(bytes: Uint8Array): Result<LibraryFile> {
  if (bytes.length > libraryFileLimits.bytes) return refuse('file-too-large', { ...sizeParams(bytes.length), limit: Math.floor(libraryFileLimits.bytes / (1024 * 1024)) });
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('library-not-json');
  }
  if (!isLibraryFile(given)) return refuse('library-other-file');
  if (given.version !== libraryFileVersion) return refuse('library-newer');
  const parsed = libraryFile.safeParse(given);
  if (parsed.success) return parsed.data.items.length === 0 ? refuse('library-empty') : ok(parsed.data);
  const at = parsed.error.issues[0]?.path[1];
  return refuse('library-damaged', { item: typeof at === 'number' ? at + 1 : 1 });
}

function isLibraryFile(given: unknown): given is { readonly format: string; readonly version: unknown } {
  return typeof given === 'object' && given !== null && 'format' in given && given.format === libraryFileFormat && 'version' in given;
}
