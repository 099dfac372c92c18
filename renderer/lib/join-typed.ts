/**
 * What a form holds after it was refused: what was sent, and behind its words what was typed since. `empty` is what the
 * form held right after it was sent, so that what nobody touched since comes back as it was. A draft that comes back late is
 * the same: what was kept, and in it what was typed before it came. `words` says in which fields letters were typed; by itself
 * those are words that began empty.
 */
export function joinTyped<V extends Readonly<Record<string, unknown>>>(sent: V, typed: V, empty: V, words?: ReadonlySet<string>): V {
  const joined = Object.entries(typed).map(([field, value]) => {
    const before = sent[field];
    const start = empty[field];
    if (value === '' || JSON.stringify(value) === JSON.stringify(start)) return [field, before ?? value];
    const isEmptyStart = start === '' || start === undefined;
    const isWords = words?.has(field) ?? isEmptyStart;
    // A day or a choice that was made since takes the place of the one before; words stand beside each other.
    if (!isWords || typeof value !== 'string' || typeof before !== 'string' || before === '') return [field, value];
    return [field, typeof start === 'string' && !isEmptyStart ? withLetters(before, lettersSince(start, value)) : `${before} ${value}`];
  });
  return { ...sent, ...Object.fromEntries(joined) } as V;
}

type Letters = { readonly at: number; readonly letters: string; /** Letters of before stand behind them. */ readonly isInside: boolean; /** They took the place of others. */ readonly isInstead: boolean };

/** The letters that were typed into `start`, and where. */
function lettersSince(start: string, typed: string): Letters {
  let at = 0;
  while (at < start.length && at < typed.length && start[at] === typed[at]) at += 1;
  let rest = 0;
  while (rest < start.length - at && rest < typed.length - at && start.at(-1 - rest) === typed.at(-1 - rest)) rest += 1;
  return { at, letters: typed.slice(at, typed.length - rest), isInside: rest > 0, isInstead: at + rest < start.length };
}

/** Puts letters where they were typed, also in words that are longer than those that stood there then. */
function withLetters(words: string, { at, letters, isInside, isInstead }: Letters): string {
  if (isInstead) return letters === '' ? words : `${words} ${letters}`;
  return isInside ? words.slice(0, at) + letters + words.slice(at) : words + letters;
}
