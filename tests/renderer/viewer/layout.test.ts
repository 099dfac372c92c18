import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '#renderer/viewer/keys.ts';
import { drawScale, pageInSight, pagesToDraw, placeOf } from '#renderer/viewer/layout.ts';
import { pdfLimits } from '#shared/ipc/pdf-frame.ts';

const a4 = { width: 595, height: 842 };
const column = (count: number, height: number): { top: number; height: number }[] => Array.from({ length: count }, (_, index) => ({ top: 12 + index * (height + 12), height }));

describe('the place of a page', () => {
  it('is as wide as asked and keeps the form of the page', () => {
    expect(placeOf(a4, 800)).toEqual({ width: 800, height: 1132 });
  });

  it.each([
    [{ width: 1, height: 100_000 }],
    [{ width: 100_000, height: 1 }],
    [{ width: 0, height: 0 }],
    [{ width: -5, height: 9 }],
  ])('stays bounded for %j', (page) => {
    const place = placeOf(page, 800);
    expect(place.height).toBeGreaterThanOrEqual(24);
    expect(place.height).toBeLessThanOrEqual(16_000);
  });
});

describe('a drawing', () => {
  it('is as sharp as the screen', () => {
    expect(drawScale(a4, placeOf(a4, 595), 2)).toBeCloseTo(2, 5);
  });

  it('never has more pixels than a canvas may have, whatever the page says it is', () => {
    const side = fc.double({ min: 0.1, max: 200_000, noNaN: true });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 100, max: 6000 }), fc.constantFrom(1, 1.5, 2, 3), (width, height, wide, ratio) => {
        const scale = drawScale({ width, height }, placeOf({ width, height }, wide), ratio);
        expect(width * scale * height * scale).toBeLessThanOrEqual(pdfLimits.canvasPixels * 1.001);
        expect(Math.max(width * scale, height * scale)).toBeLessThanOrEqual(16_001);
      }),
    );
  });
});

describe('what is drawn', () => {
  it('is what is in sight, the middle first, and a little beside it', () => {
    expect(pagesToDraw({ pages: column(200, 1000), scrollTop: 10_000, height: 600 })).toEqual([10, 9]);
  });

  it('is never more than a few pages, however small they are', () => {
    const drawn = pagesToDraw({ pages: column(1000, 24), scrollTop: 5000, height: 600 });
    expect(drawn.length).toBe(pdfLimits.drawnPages);
  });

  it('has a page that is looked at, also above the first and below the last', () => {
    const pages = column(3, 1000);
    expect([0, 700, 900, 9000].map((scrollTop) => pageInSight({ pages, scrollTop, height: 600 }))).toEqual([0, 0, 1, 2]);
    expect(pageInSight({ pages, scrollTop: -200, height: 300 })).toBe(0);
  });
});

describe('keys in the frame', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) => meaningOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

  it('lock, find and hide as everywhere, and close', () => {
    expect([press('l', { ctrlKey: true }), press('L', { metaKey: true }), press('k', { ctrlKey: true }), press('D', { ctrlKey: true, shiftKey: true }), press('Escape')]).toEqual([{ key: 'lock' }, { key: 'lock' }, { key: 'find' }, { key: 'discreet' }, { key: 'close' }]);
  });

  it('go through the pages and sizes, and leave the rest to scrolling and to the browser', () => {
    expect([press('ArrowRight'), press('ArrowLeft'), press('+'), press('-')]).toEqual([{ step: 'next' }, { step: 'previous' }, { step: 'larger' }, { step: 'smaller' }]);
    for (const key of ['ArrowDown', 'PageDown', 'Home', 'Tab', ' ', 'a']) expect(press(key)).toBeNull();
    expect([press('ArrowRight', { altKey: true }), press('+', { ctrlKey: true }), press('c', { ctrlKey: true })]).toEqual([null, null, null]);
  });
});
