import type { AppError, Failure } from '#shared/result.ts';
import { fail } from '#shared/result.ts';
import sentences from '#shared/i18n/en/refusals.json' with { type: 'json' };

type Sentence = keyof typeof sentences;

/** Something worth showing that does not stop a reading. */
export type NoticeCode = Extract<Sentence, `notice-${string}`>;

/** Why a file was not read. Stable: tests, screens and scripts know a refusal by its code. */
export type RefusalCode = Exclude<Sentence, NoticeCode>;

const codes = new Set<string>(Object.keys(sentences));

/** All refusals there are, for screens and tests that want each of them told. */
export const refusalCodes: readonly RefusalCode[] = Object.keys(sentences).filter((code): code is RefusalCode => !code.startsWith('notice-'));

export function refuse(code: RefusalCode, params: AppError['params'] = {}): Failure {
  return fail(code, params);
}

/** One English line for whoever has no screen: the command line and its scripts. */
export function refusalMessage(error: AppError): string {
  const sentence = codes.has(error.code) ? sentences[error.code as Sentence] : sentences['parser-failed'];
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(error.params[name] ?? ''));
}
