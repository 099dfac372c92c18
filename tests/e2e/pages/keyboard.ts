import type { Page } from '@playwright/test';

/** What has the focus, as somebody without a mouse meets it. */
export type Focus = { readonly name: string; readonly role: string; readonly isNowhere: boolean; readonly isInSight: boolean; readonly isMarked: boolean };

export type Keyboard = {
  /** Presses a key, and looks where that leaves the focus. */
  readonly press: (key: string) => Promise<Focus>;
  readonly type: (text: string) => Promise<void>;
  /** Presses `key` until what has the focus is called so; throws after once round the page. */
  readonly reach: (name: string | RegExp, key?: string) => Promise<Focus>;
  /** Reaches something and presses it. */
  readonly activate: (name: string | RegExp, key?: string) => Promise<Focus>;
  readonly focus: () => Promise<Focus>;
  /** Keys pressed and texts typed since the last time this was asked. */
  readonly count: () => { readonly keys: number; readonly texts: number };
  /** Places where the focus was lost, out of sight or not marked. */
  readonly problems: string[];
};

/** Enough for once round the longest page. */
const mostSteps = 200;

export function keyboardOf(window: Page): Keyboard {
  const problems: string[] = [];
  let keys = 0;
  let texts = 0;
  const note = (seen: Focus, after: string): Focus => {
    const what = `${seen.role} "${seen.name.slice(0, 60)}" after ${after}`;
    // After the last thing on the page Tab leaves it and comes back at the first.
    if (seen.isNowhere && after.endsWith('Tab')) return seen;
    if (seen.isNowhere) problems.push(`the focus is nowhere after ${after}`);
    else if (!seen.isInSight) problems.push(`out of sight: ${what}`);
    else if (!seen.isMarked) problems.push(`not marked: ${what}`);
    return seen;
  };
  const press = async (key: string): Promise<Focus> => {
    keys += 1;
    const on = key.endsWith('Tab') ? '' : ` on "${(await focusOf(window)).name.slice(0, 60)}"`;
    await window.keyboard.press(key);
    return note(await focusOf(window), `${key}${on}`);
  };
  const reach = async (name: string | RegExp, key = 'Tab'): Promise<Focus> => {
    const fits = (focus: Focus): boolean => (typeof name === 'string' ? focus.name.includes(name) : name.test(focus.name));
    let focus = await focusOf(window);
    const passed: string[] = [];
    for (let step = 0; step < mostSteps; step += 1) {
      if (fits(focus)) return focus;
      passed.push(focus.name.slice(0, 30));
      focus = await press(key);
    }
    throw new Error(`${String(name)} was not reached by ${key}; passed: ${[...new Set(passed)].join(' | ')}`);
  };
  return {
    problems,
    press,
    reach,
    activate: async (name, key) => {
      await reach(name, key);
      return press('Enter');
    },
    type: async (text) => {
      texts += 1;
      await window.keyboard.type(text);
    },
    focus: () => focusOf(window),
    count: () => {
      const counted = { keys, texts };
      keys = 0;
      texts = 0;
      return counted;
    },
  };
}

/** Waits until what a key set off has been drawn, so that the focus is where it will stay. */
async function focusOf(window: Page): Promise<Focus> {
  return window.evaluate(async () => {
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    // What answers a key by asking the store first may take a moment to put the focus somewhere.
    for (let wait = 0; wait < 60; wait += 1) {
      await frame();
      if (wait >= 1 && document.activeElement !== document.body && document.activeElement !== null) break;
    }
    const active = document.activeElement;
    if (active === null || active === document.body) return { name: '', role: 'body', isNowhere: true, isInSight: false, isMarked: false };
    const spoken = (node: Node | null): string => {
      if (node === null || (node instanceof Element && node.getAttribute('aria-hidden') === 'true')) return '';
      return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(spoken).join('');
    };
    const textOf = (ids: string | null): string => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.getAttribute('aria-label') ?? spoken(document.getElementById(id))).join(' ').trim();
    const label = active.getAttribute('aria-label') ?? '';
    const labels = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? [...(active.labels ?? [])].map(spoken).join(' ') : '';
    const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
    const name = [textOf(active.getAttribute('aria-labelledby')), label, labels, isField || active.tagName === 'MAIN' ? '' : spoken(active)].find((part) => part !== '') ?? '';
    const box = (element: Element): DOMRect => element.getBoundingClientRect();
    // A tick box of the system is hidden under its drawing: then its label is what is seen.
    const seen = box(active).width <= 1 || box(active).height <= 1 ? (active.closest('label') ?? active.parentElement ?? active) : active;
    const { top, bottom, left, right } = box(seen);
    const isInSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const isDrawn = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element);
      const isPart = element.getAttribute('role') === 'spinbutton';
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none' || (isPart && backgroundColor !== 'rgba(0, 0, 0, 0)');
    };
    const near = [active, active.parentElement, active.closest('label'), active.closest('[data-focus-visible]'), active.closest('[role=row]'), ...(active.closest('label')?.querySelectorAll('*') ?? [])];
    // A caret that blinks marks the place where letters go; a page that was just opened has the focus as a whole.
    const isMarked = active instanceof HTMLTextAreaElement || active.tagName === 'MAIN' || active.getAttribute('role')?.includes('dialog') === true || near.some(isDrawn);
    return { name, role: active.getAttribute('role') ?? active.tagName.toLowerCase(), isNowhere: false, isInSight, isMarked };
  });
}
