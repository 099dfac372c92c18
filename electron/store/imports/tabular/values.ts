import type { TabularErrorCode, TabularValue, TargetField } from '#shared/domain/tabular.ts';
import { parseNumber, type DecimalSign } from '../survey/numbers.ts';
import { fold, squeeze } from '../survey/words.ts';
import { parseDate } from './dates.ts';

export type ValueRead = { readonly ok: true; readonly value: TabularValue } | { readonly ok: false; readonly code: TabularErrorCode };

const longestText = 20_000;
const nothing = new Set(['', 'n v t', 'nvt', 'n a', 'null', '#n b', '#n a']);
const yes = new Set(['ja', 'j', 'yes', 'y', 'x', '1', 'waar', 'true', 'oui', 'v', 'ok']);
const no = new Set(['nee', 'neen', 'n', 'no', '0', 'onwaar', 'false', 'non']);

/** One cell as its field takes it. Text stays as written, apart from the space around it. */
export function readValue(field: TargetField, raw: string, decimal: DecimalSign, typed: boolean): ValueRead {
  const text = raw.trim();
  if (text === '' || /^[-–]$/.test(text) || (field.kind !== 'text' && nothing.has(fold(text)))) return field.required === true ? { ok: false, code: 'value-required' } : { ok: true, value: null };
  if (field.kind === 'email' && text.length > 320) return { ok: false, code: 'email-invalid' };
  switch (field.kind) {
    case 'text':
      return text.length > longestText ? { ok: false, code: 'text-too-long' } : { ok: true, value: text };
    case 'date':
      return parseDate(text);
    case 'number':
      return readNumber(text, decimal, typed);
    case 'email':
      return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@.]{2,}$/.test(address(text)) ? { ok: true, value: address(text) } : { ok: false, code: 'email-invalid' };
    case 'boolean':
      return yes.has(fold(text)) || /^[✓✔]$/.test(text) ? { ok: true, value: true } : no.has(fold(text)) ? { ok: true, value: false } : { ok: false, code: 'choice-unknown' };
    case 'enum': {
      const wanted = fold(text);
      const found = field.values.find((option) => fold(option.value) === wanted || option.synonyms.some((synonym) => fold(synonym) === wanted));
      return found === undefined ? { ok: false, code: 'choice-unknown' } : { ok: true, value: found.value };
    }
  }
}

/** `1.234` is a thousand in Flanders and one and a bit in a program's export: asked, not guessed, unless the column shows which. */
function readNumber(text: string, decimal: DecimalSign, typed: boolean): ValueRead {
  const bare = squeeze(text).replace(/\s*(?:%|€|euro|eur)$/i, '').replace(/^€\s*/, '');
  if (!typed && decimal === 'point' && /^\d{1,3},\d{3}$/.test(bare)) return { ok: false, code: 'number-ambiguous' };
  const number = parseNumber(bare, decimal);
  return number === null ? { ok: false, code: 'number-invalid' } : { ok: true, value: number };
}

/** Address books write `Jan Peeters <jan@school.be>`. */
function address(text: string): string {
  return /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '');
}
