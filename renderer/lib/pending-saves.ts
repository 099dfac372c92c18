type Flush = () => Promise<void>;

const flushes = new Set<Flush>();

/** Takes part in the last save before a lock: `flush` must save what is still being typed. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Saves everything that is being typed, now. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
}
