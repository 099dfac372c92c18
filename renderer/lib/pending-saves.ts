type Flush = () => Promise<unknown>;

const flushes = new Set<Flush>();
const underWay = new Set<Promise<unknown>>();

/** Takes part in the last save before a lock: `flush` must save what is still being typed. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Lets a lock wait for a save that is on its way, also after the field or the form that sent it has left the screen. */
export function whileSaving<T>(saving: Promise<T>): Promise<T> {
  underWay.add(saving);
  const end = (): void => void underWay.delete(saving);
  saving.then(end, end);
  return saving;
}

/** Saves everything that is being typed, now, and waits for what was on its way already. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...underWay, ...[...flushes].map((flush) => flush())]);
  // The end of one may be the beginning of another: a form that was sent forgets its draft.
  if (underWay.size > 0) await flushAll();
}
