import { describe, expect, it } from 'vitest';
import { flushAll, registerFlush, whileSaving } from '#renderer/lib/pending-saves.ts';

/** Something on its way to the store, answered by hand. */
function onItsWay(): { readonly saving: Promise<void>; readonly answer: () => void } {
  let answer = (): void => undefined;
  const saving = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { saving, answer };
}

async function hasEnded(doing: Promise<unknown>): Promise<boolean> {
  let ended = false;
  void doing.then(() => {
    ended = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return ended;
}

describe('the last save before a lock', () => {
  it('asks every field, and not one that has left', async () => {
    const asked: string[] = [];
    const leave = registerFlush(async () => void asked.push('gone'));
    const stay = registerFlush(async () => void asked.push('here'));
    leave();
    await flushAll();
    stay();
    expect(asked).toEqual(['here']);
  });

  it('waits for what was sent by a field that has nothing more to save', async () => {
    const { saving, answer } = onItsWay();
    void whileSaving(saving);
    const flushing = flushAll();
    expect(await hasEnded(flushing)).toBe(false);
    answer();
    expect(await hasEnded(flushing)).toBe(true);
  });

  it('waits for what begins at the end of another', async () => {
    const first = onItsWay();
    const second = onItsWay();
    void whileSaving(first.saving.then(() => void whileSaving(second.saving)));
    const flushing = flushAll();
    first.answer();
    expect(await hasEnded(flushing)).toBe(false);
    second.answer();
    expect(await hasEnded(flushing)).toBe(true);
  });

  it('is not held up by a save that fails', async () => {
    const stay = registerFlush(() => Promise.reject(new Error('store-gone')));
    const failing = whileSaving(Promise.reject(new Error('store-gone')));
    await flushAll();
    stay();
    await expect(failing).rejects.toThrow('store-gone');
  });
});
