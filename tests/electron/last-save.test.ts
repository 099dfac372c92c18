import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLastSave } from '#electron/main/last-save.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the last save before a lock', () => {
  /** Whether the wait ended, and how, after so many ms. */
  async function endsWithin(saved: Promise<boolean>, ms: number): Promise<boolean | 'waits'> {
    let end: boolean | 'waits' = 'waits';
    void saved.then((isSaved) => (end = isSaved));
    await vi.advanceTimersByTimeAsync(ms);
    return end;
  }

  it('is asked for once, and over as soon as the window says so', async () => {
    const save = createLastSave();
    const ask = vi.fn();
    const saved = save.begin(ask, false);
    expect(await endsWithin(saved, 5000)).toBe('waits');
    save.done();
    expect(await saved).toBe(true);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('waits ten seconds for a disk that is held up, and three when the computer goes to sleep', async () => {
    expect(await endsWithin(createLastSave().begin(() => undefined, false), 9900)).toBe('waits');
    expect(await endsWithin(createLastSave().begin(() => undefined, false), 10_100)).toBe(false);
    expect(await endsWithin(createLastSave().begin(() => undefined, true), 3100)).toBe(false);
  });

  it('hurries when the computer goes to sleep meanwhile, and only then', async () => {
    const save = createLastSave();
    save.hurry();
    const saved = save.begin(() => undefined, false);
    expect(await endsWithin(saved, 5000)).toBe('waits');
    save.hurry();
    expect(await endsWithin(saved, 2900)).toBe('waits');
    expect(await endsWithin(saved, 200)).toBe(false);
  });

  it('does not wait for who is gone, and a word that comes late ends no other one', async () => {
    const save = createLastSave();
    save.done();
    const first = save.begin(() => undefined, false);
    save.giveUp();
    expect(await first).toBe(false);
    const second = save.begin(() => save.done(), false);
    expect(await second).toBe(true);
    const third = save.begin(() => undefined, false);
    expect(await endsWithin(third, 1000)).toBe('waits');
  });
});
