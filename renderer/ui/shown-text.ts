import type { ReactNode } from 'react';

/** Signs that turn the letters around them about without being seen: what stands there is not what one reads. */
const turners = /[\u202A-\u202E\u2066-\u2069]/gu;
/** What stands in their place, so that they are seen. */
const turnerSign = '⇄';

/**
 * Words as they may be shown: what turns letters about stands as a sign. Only for words on screen; a field in which
 * one types keeps them as they are.
 */
export function shownText(words: ReactNode): ReactNode {
  if (typeof words === 'string') return words.replace(turners, turnerSign);
  return Array.isArray(words) ? (words as readonly ReactNode[]).map(shownText) : words;
}
