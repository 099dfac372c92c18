import type { Api, Shell } from '#shared/ipc/contract.ts';
import type { StoreEvents } from '#shared/ipc/events.ts';
import type { Preferences } from '#shared/ipc/shell.ts';

/** What the preload gives the window. Nothing but this file reads it. */
type Bridge = {
  readonly api: Api;
  readonly shell: Shell;
  readonly environment: {
    readonly preferences: Preferences;
    /** A fixed start of the clock, in tests only. */
    readonly clock: string | null;
    /** Why this window shows the lock screen: `locked-idle`, `store-ended`, … */
    readonly notice: string | null;
  };
  readonly events: {
    readonly onStore: (listener: (name: string, payload: unknown) => void) => () => void;
    readonly onPrepareLock: (listener: () => void) => () => void;
  };
};

const bridge = window as unknown as Bridge;

/** The store: one function a channel, each answering a Result. */
export const api = bridge.api;
/** Dialogs, printing, the lock, look and language. */
export const shell = bridge.shell;
export const environment = bridge.environment;

/** Hears one kind of announcement of the store; answers the function that stops it. */
export function onStoreEvent<N extends keyof StoreEvents>(name: N, listener: (payload: StoreEvents[N]) => void): () => void {
  return bridge.events.onStore((heard, payload) => {
    if (heard === name) listener(payload as StoreEvents[N]);
  });
}

export const onPrepareLock = bridge.events.onPrepareLock;
