/**
 * Expected failures are values, surprises are exceptions.
 *
 * A failure carries a code and the facts that a sentence about it needs; only the renderer turns it into
 * words, so that store, schemas and tests never depend on a language.
 */
export type AppError = {
  /** kebab-case and stable: the key of the sentence in the catalogues. */
  readonly code: string;
  /** Facts for the sentence: counts, dates, file names, limits. Never dossier text. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Where in the input it went wrong, as field names and indexes. */
  readonly path?: readonly (string | number)[];
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export type Failure = Extract<Result<never>, { ok: false }>;

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, params: AppError['params'] = {}, path?: AppError['path']): Failure {
  return { ok: false, error: path === undefined ? { code, params } : { code, params, path } };
}

/** Closes a switch: the compiler refuses it while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${String(value)}`);
}

/** For a value that must be there; `why` says how we know. */
export function assertPresent<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Missing value: ${why}`);
  return value;
}
