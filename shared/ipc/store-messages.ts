import type { Reminder } from '../domain/reminders.ts';

/** What the main process and the store process tell each other. No dossier text goes either way. */
export type ToStore =
  /** First message: where the vaults are, what time it is (a fixed start only in the test wrapper). */
  | { readonly kind: 'start'; readonly userData: string; readonly nativeBinding: string; readonly clock: string | null; readonly appVersion: string; readonly place: VaultPlaceFacts }
  /** Comes with one port: a window that was checked. */
  | { readonly kind: 'connect' }
  /** End: save, close, back up, leave. */
  | { readonly kind: 'lock'; readonly reason: LockReason; readonly isUrgent: boolean }
  /** A file or folder that the person chose in a dialog; the window knows it by the token only. */
  | { readonly kind: 'grant'; readonly token: string; readonly path: string; readonly name: string }
  /** Comes with one port, on which the parser answers once. */
  | { readonly kind: 'parser'; readonly requestId: string };

/** Facts of the environment that the store cannot see by itself. */
export type VaultPlaceFacts = { readonly platform: string; readonly home: string };

export type FromStore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unlocked'; readonly vaultId: string; readonly label: string; readonly idleMinutes: number; readonly contentProtection: boolean }
  /** When something begins, without who or where; takes the place of what was told before. */
  | { readonly kind: 'reminders'; readonly items: readonly Reminder[] }
  | { readonly kind: 'settings'; readonly idleMinutes: number; readonly contentProtection: boolean }
  /** Asks for a disposable process that reads the granted file. */
  | { readonly kind: 'parse'; readonly requestId: string; readonly path: string; readonly fileName: string; readonly options: unknown }
  | { readonly kind: 'event'; readonly event: string; readonly code: string };

export const lockReasons = ['byHand', 'idle', 'lockScreen', 'suspend', 'windowClosed', 'quit', 'restored'] as const;
export type LockReason = (typeof lockReasons)[number];
