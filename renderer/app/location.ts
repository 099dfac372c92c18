import { memoryLocation } from 'wouter/memory-location';

/** Where the window is. In memory: nothing of it reaches Chromium's own history on disk. */
export const location = memoryLocation({ path: '/', record: true });

export function currentRoute(): string {
  return location.history.at(-1) ?? '/';
}
