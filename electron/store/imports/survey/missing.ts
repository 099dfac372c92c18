import { fold } from './words.ts';

/** What programs write for "nothing". Exactly as written: `NA` is nothing, a person may be called Na. */
const codes = new Set(['NA', 'N/A', '<NA>', '#N/A', '#N/B', '#NULL!', '#LEEG!', 'NULL', 'NaN', 'nan', 'NAN', '{question_not_shown}', '{questionNotShown}', '.']);

export function isMissingCode(text: string): boolean {
  return codes.has(text);
}

/** No answer on a scale, in words. On a list of choices the same words are a choice. */
const words = new Set([
  'niet van toepassing', 'nvt', 'n v t', 'n a', 'na', 'not applicable', 'does not apply', 'weet ik niet', 'weet niet', 'ik weet het niet', 'ik weet niet', 'geen idee', 'geen mening', 'ik heb geen mening',
  'no opinion', 'dont know', 'don t know', 'do not know', 'i don t know', 'i do not know', 'i dont know', 'no answer', 'geen antwoord', 'not answered', 'niet beantwoord', 'niet ingevuld', 'kan ik niet beoordelen',
  'kan ik niet zeggen', 'kan niet beoordelen', 'niet te beoordelen', 'prefer not to say', 'prefer not to answer', 'liever niet zeggen', 'zeg ik liever niet', 'wil ik niet zeggen', 'wil niet zeggen', 'cannot say', 'can t say',
  'no basis to judge', 'not observed', 'niet geobserveerd', 'sans objet', 'ne sait pas', 'je ne sais pas', 'geen ervaring mee', 'geen ervaring', 'missing', 'ontbreekt', 'unable to rate', 'unable to answer', 'skip', 'overgeslagen', 'none of the above', 'leeg', 'blank', 'weet het niet', 'weet ik niet geen mening', 'null', 'nan',
]);

export function isMissingWord(text: string): boolean {
  if (text.length > 80) return false;
  if (isMissingCode(text) || /^[-–—.?/]+$/.test(text)) return true;
  if (/\((?:n\.?\/?\s?a\.?|n\.?v\.?t\.?|niet van toepassing|not applicable|weet niet|geen mening)\)$/i.test(text)) return true;
  if (words.has(fold(text))) return true;
  const parts = text.split(/\s*[/,|;]\s*|\s+(?:of|or|en)\s+/).filter((part) => part !== '');
  return parts.length > 1 && parts.length < 4 && parts.every((part) => words.has(fold(part)));
}

/** Numbers that stand for "no answer": all nines, eights or sevens, far above the scale. */
const highCodes = new Set([77, 88, 99, 97, 98, 777, 888, 999, 997, 998, 7777, 8888, 9999, 9998, 9997, 77_777, 88_888, 99_999]);
const lowCodes = new Set([-1, -2, -3, -4, -5, -6, -7, -8, -9, -66, -77, -88, -99, -98, -97, -95, -666, -777, -888, -999, -998, -997, -7777, -8888, -9999, -9998, -9997]);

/**
 * Which of these distinct numbers of a question stand for "no answer". A negative code is one beside
 * numbers from 0 or 1; on a scale that runs through 0 to both sides (−2 … 2) it is an answer.
 */
export function missingNumbers(distinct: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const plain = distinct.filter((number) => !lowCodes.has(number) && !highCodes.has(number));
  const highest = Math.max(0, ...plain.map(Math.abs));
  for (const number of distinct) if (highCodes.has(number) && plain.length > 0 && number > highest * 4) found.add(number);

  const negatives = distinct.filter((number) => number < 0);
  const others = plain.filter((number) => number >= 0);
  const lowest = Math.min(0, ...negatives);
  const top = Math.max(0, ...others.filter((number) => !found.has(number)));
  const bipolar = lowest >= -5 && negatives.length >= 2 && distinct.includes(0) && top <= 5 && Math.abs(top + lowest) <= 1;
  const measured = negatives.some((number) => !lowCodes.has(number));
  if (!bipolar && !measured && others.length > 0) for (const number of negatives) found.add(number);
  return found;
}
