import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPdfOpening, asPdfStep, fromPdfFrame, isPdfReady, pdfLimits } from '#shared/ipc/pdf-frame.ts';

const words = { page: 'bladzijde {{page}} van {{total}}', noWords: 'geen', notDrawn: 'niet' };

describe('what the frame of a pdf may say', () => {
  it.each([
    { kind: 'opened', pages: 1 },
    { kind: 'opened', pages: pdfLimits.pages },
    { kind: 'at', page: 2, canGrow: true, canShrink: false },
    { kind: 'failed', why: 'encrypted' },
    { kind: 'key', key: 'lock' },
  ])('is taken as it is: %j', (word) => {
    expect(fromPdfFrame(word)).toEqual(word);
  });

  it.each([
    [null],
    ['opened'],
    [{ kind: 'opened' }],
    [{ kind: 'opened', pages: 0 }],
    [{ kind: 'opened', pages: 1.5 }],
    [{ kind: 'opened', pages: pdfLimits.pages + 1 }],
    [{ kind: 'opened', pages: '3' }],
    [{ kind: 'opened', pages: 3, html: '<b>' }],
    [{ kind: 'at', page: 1, canGrow: 'true', canShrink: false }],
    [{ kind: 'at', page: Number.NaN, canGrow: true, canShrink: false }],
    [{ kind: 'failed', why: '<script>' }],
    [{ kind: 'key', key: 'quit' }],
    [Object.create({ kind: 'opened', pages: 1 }) as unknown],
    [[{ kind: 'opened', pages: 1 }]],
  ])('is nothing else: %j', (word) => {
    expect(fromPdfFrame(word)).toBeNull();
  });

  it('never throws, whatever it is, and is only ever a word with the parts that were looked at', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (word) => {
        const taken = fromPdfFrame(word);
        if (taken !== null) expect(['opened', 'at', 'failed', 'key']).toContain(taken.kind);
        asPdfStep(word);
        asPdfOpening(word);
        isPdfReady(word);
      }),
    );
  });
});

describe('what the window may say to the frame', () => {
  it('is one file with its sentences, and steps', () => {
    const bytes = new ArrayBuffer(4);
    expect(asPdfOpening({ kind: 'open', bytes, words })).toEqual({ kind: 'open', bytes, words });
    expect(asPdfStep({ step: 'next' })).toBe('next');
    expect(isPdfReady({ kind: 'ready' })).toBe(true);
  });

  it('is not something like it', () => {
    const bytes = new ArrayBuffer(4);
    expect(asPdfOpening({ kind: 'open', bytes: new Uint8Array(4), words })).toBeNull();
    expect(asPdfOpening({ kind: 'open', bytes, words: { ...words, page: 1 } })).toBeNull();
    expect(asPdfOpening({ kind: 'open', bytes, words, url: 'https://x' })).toBeNull();
    expect(asPdfStep({ step: 'constructor' })).toBeNull();
    expect(asPdfStep({ step: 'next', by: 9 })).toBeNull();
    expect(isPdfReady({ kind: 'ready', port: 1 })).toBe(false);
  });
});
