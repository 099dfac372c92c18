import { describe, expect, it } from 'vitest';
import { createLocation } from '#renderer/app/location.ts';

function walk() {
  let title: string | null = 'Vandaag';
  const location = createLocation(() => title);
  const go = (route: string, named: string | null) => {
    location.navigate(route);
    title = named;
  };
  return { location, go };
}

describe('where the window was', () => {
  it('goes back and forward, and forgets the way forward when another one is taken', () => {
    const { location, go } = walk();
    expect(location.back()).toBe(false);
    go('/agenda', 'Agenda');
    go('/schools', 'Scholen');
    expect([location.back(), location.current()]).toEqual([true, '/agenda']);
    expect([location.forward(), location.current()]).toEqual([true, '/schools']);
    expect([location.forward(), location.canGoForward()]).toEqual([false, false]);
    location.back();
    go('/bin', 'Prullenbak');
    expect([location.canGoForward(), location.current()]).toEqual([false, '/bin']);
    expect([location.back(), location.back(), location.back()]).toEqual([true, true, false]);
    expect(location.current()).toBe('/');
  });

  it('names the places of before, each once, the latest first, without the one that stands there', () => {
    const { location, go } = walk();
    go('/agenda', 'Agenda');
    go('/', 'Vandaag');
    go('/schools', 'Scholen');
    expect(location.recent(5)).toEqual([
      { route: '/', title: 'Vandaag' },
      { route: '/agenda', title: 'Agenda' },
    ]);
    location.forgetTitles();
    expect(location.recent(5)).toEqual([]);
  });

  it('does not count a step to where one is, nor one that replaces', () => {
    const { location, go } = walk();
    go('/', 'Vandaag');
    expect(location.canGoBack()).toBe(false);
    go('/find/all/a', 'Zoeken');
    location.navigate('/find/all/ab', { replace: true });
    location.back();
    expect(location.current()).toBe('/');
  });

  it('keeps what lies ahead when a page takes another address, and Vandaag behind the screen of before a lock', () => {
    const { location, go } = walk();
    go('/find/all/a', 'Zoeken');
    go('/schools', 'Scholen');
    location.back();
    location.navigate('/find/all/ab', { replace: true });
    expect([location.forward(), location.current()]).toEqual([true, '/schools']);
    location.restore('/agenda');
    expect([location.current(), location.canGoForward(), location.recent(5)]).toEqual(['/agenda', false, []]);
    expect([location.back(), location.current(), location.back()]).toEqual([true, '/', false]);
    location.restore('/');
    expect([location.current(), location.canGoBack()]).toEqual(['/', false]);
  });

  it('keeps a hundred places at most, and nothing after it was cleared', () => {
    const { location, go } = walk();
    for (let n = 0; n < 300; n += 1) go(`/swv/${n}`, `Groep ${n}`);
    let steps = 0;
    while (location.back()) steps += 1;
    expect(steps).toBe(100);
    location.clear();
    expect([location.current(), location.canGoBack(), location.canGoForward(), location.recent(5)]).toEqual(['/', false, false, []]);
  });
});
