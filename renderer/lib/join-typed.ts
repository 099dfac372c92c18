/**
 * What a form holds after it was refused: what was sent, and behind its words what was typed since. `empty` is what the
 * form held right after it was sent, so that what nobody touched since comes back as it was.
 */
export function joinTyped<V extends Readonly<Record<string, unknown>>>(sent: V, typed: V, empty: V): V {
  const joined = Object.entries(typed).map(([field, value]) => {
    const before = sent[field];
    if (value === '' || JSON.stringify(value) === JSON.stringify(empty[field])) return [field, before ?? value];
    // Words begin empty; a day or a choice that was made since takes the place of the one before.
    const isText = typeof value === 'string' && typeof before === 'string' && before !== '' && (empty[field] === '' || empty[field] === undefined);
    return [field, isText ? `${before} ${value}` : value];
  });
  return { ...sent, ...Object.fromEntries(joined) } as V;
}
