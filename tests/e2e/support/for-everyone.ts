import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { followLinkTo } from '../pages/address.ts';

/** The sizes at which a screen has to fit: the smallest window that is promised, and the same at 200 %. */
export const sizes = [
  { name: '1280 × 720', width: 1280, height: 720 },
  { name: '200 %', width: 640, height: 360 },
] as const;

type Theme = 'light' | 'dark';

// Electron has no second page to gather results in, as axe's own helper for Playwright wants; what passes is not gathered, which takes half the time.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };

/** Where React Aria puts what is said aloud, for a moment, as pictures called after what they tell of. */
const announcements = '[data-live-announcer]';

type WithAxe = { axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> } };

type Asked = { /** Colours alone, where all else was looked at before. */ readonly part?: 'all' | 'colours'; readonly within?: string; /** Also what axe calls minor or moderate. */ readonly isStrict?: boolean };

/** What axe finds serious or critical, in words that point at the place. */
export async function findings(window: Page, { part = 'all', within = ':root', isStrict = false }: Asked = {}): Promise<string[]> {
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(`${axe}; undefined`);
  await untilDrawn(window);
  return window.evaluate(async ([place, spoken, options, strict]) => {
    const { violations } = await (globalThis as unknown as WithAxe).axe.run({ include: [[place]], exclude: [[spoken]] }, options);
    return violations.filter(({ impact }) => strict || impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }, [within, announcements, part === 'all' ? all : colours, isStrict] as const);
}

/** Waits until what fades in has arrived: a colour halfway is no colour of ours. */
async function untilDrawn(window: Page): Promise<void> {
  await window.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
}

async function overflows(window: Page, size: (typeof sizes)[number]): Promise<boolean> {
  await window.setViewportSize(size);
  return window.evaluate(async ({ width }) => {
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    while (innerWidth !== width) await frame();
    // What measures its room draws itself anew in the frame after, and once more where that changes its height.
    for (let frames = 0; frames < 3; frames += 1) await frame();
    return document.documentElement.scrollWidth > document.documentElement.clientWidth;
  }, size);
}

/** Checks the screen that stands there, in the themes that are asked for and at both sizes; says where it failed. */
export async function check(window: Page, place: string, themes: readonly Theme[] = ['light', 'dark']): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await window.evaluate((chosen) => void (document.documentElement.dataset['theme'] = chosen), theme);
    // The other theme has the same words and structure in other colours.
    found.push(...(await findings(window, { part: theme === themes[0] ? 'all' : 'colours' })).map((finding) => `${place}, ${theme}: ${finding}`));
  }
  found.push(...(await tooWide(window)).map((size) => `${place}, ${size}: wider than the window`));
  return found;
}

/** The sizes at which the page is wider than the window; ends at the usual one. */
export async function tooWide(window: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes.toReversed()) if (await overflows(window, size)) found.push(size.name);
  return found;
}

/** Goes to an address, and waits until all of its screen stands there. */
export async function go(window: Page, route: string): Promise<string[]> {
  try {
    await followLinkTo(window, route);
    await untilStill(window);
  } catch {
    return [`${route}: no screen`];
  }
  return [];
}

/** Waits until nothing is on its way and nothing of the page has changed for a while: its parts ask the store one after the other. */
export async function untilStill(window: Page): Promise<void> {
  await window.evaluate(async () => {
    const stillMs = 120;
    let changed = performance.now();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const isWaiting = (): boolean => document.querySelector('[class*="loading"]') !== null;
    while (isWaiting() || performance.now() - changed < stillMs) await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
    await document.fonts.ready;
  });
}
