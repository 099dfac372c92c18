import i18next from 'i18next';
import type { AppError } from '#shared/result.ts';

/** Where sentences about codes stand, in the order in which they are looked up. */
const catalogues = ['errors', 'vaultErrors', 'refusals'] as const;

/**
 * The sentence of a failure: what happened, what is safe, what to do. A code without a sentence of its own gets
 * the general one with the code as its reference.
 */
export function errorSentence(error: AppError): string {
  const key = catalogues.map((namespace) => `${namespace}:${error.code}`).find((candidate) => i18next.exists(candidate));
  return i18next.t((key ?? 'errors:internal') as never, { ...error.params, reference: error.code }) as string;
}

/** The sentence of one field of a refused record or form. */
export function fieldSentence(reason: string): string {
  const key = `errors:${reason}`;
  return i18next.t((i18next.exists(key) ? key : 'errors:field-invalid') as never) as string;
}
