import { join } from 'node:path';
import { app, nativeTheme, session as sessions } from 'electron';
import type { FromStore, LockReason } from '#shared/ipc/store-messages.ts';
import { serveBundle } from './app-protocol.ts';
import { developmentUrl, isTestable, programFolder, testClock } from './environment.ts';
import { createEventLog } from './event-log.ts';
import { createLastSave } from './last-save.ts';
import { watchForLock } from './lock-watch.ts';
import { setMenu } from './menu.ts';
import { startParser } from './parser.ts';
import { showReminder } from './notifications.ts';
import { openPreferences } from './preferences.ts';
import { createReminders } from './reminders.ts';
import { secureEverything, secureSession } from './security.ts';
import { openShellGate } from './shell-gate.ts';
import { shellHandlers } from './shell-handlers.ts';
import { startStore, type StoreProcess } from './store-process.ts';
import { createWindow, pageOf } from './windows.ts';

/** How long the store may take to close and back up, in ms. */
const closingMs = { urgent: 2000, calm: 10_000 } as const;

/** Whether the computer is about to leave no time. */
const isUrgent = (reason: LockReason): boolean => reason === 'suspend' || reason === 'lockScreen';

/**
 * Wires the main process: store, window, lock. A lock ends the store process and the window with all that they
 * remember, and puts new ones in their place.
 */
export function compose(userData: string): { focus(): void } {
  const report = createEventLog(userData, () => new Date().toISOString());
  // Left alone, a surprise here would show a box over the app and hold it open.
  process.on('uncaughtException', (error) => report('main-exception', error.name));
  const preferences = openPreferences(userData);
  const session = sessions.fromPartition('procescoach');
  secureEverything(developmentUrl);
  secureSession(session, developmentUrl);
  if (developmentUrl === null) serveBundle(session, { bundle: join(programFolder, 'renderer'), viewer: join(programFolder, 'viewer') });
  setMenu();

  // Kept over a lock: neutral times only, without who or where.
  const reminders = createReminders({ clock: testClock, language: () => preferences.get().language, show: showReminder });
  let isUnlocked = false;
  let isQuitting = false;
  let isLeaving = false;
  let locking: Promise<void> | undefined;
  const lastSave = createLastSave();
  let window = openWindow(null, null);
  let store = openStore();

  const watch = watchForLock((reason) => void lock(reason));

  function openStore(): StoreProcess {
    const opened = startStore(userData, pageOf(window), {
      onMessage: (message) => hear(message, opened),
      onExit: (code) => {
        report('store-exit', String(code));
        if (store === opened) lastSave.giveUp();
        // A store that falls over while it is in use is treated as a lock: nothing stays on screen.
        if (store === opened && !isLeaving && locking === undefined) void replace('store-ended');
      },
    });
    return opened;
  }

  function openWindow(bounds: Electron.Rectangle | null, notice: string | null): Electron.BrowserWindow {
    const opened = createWindow({ session, preferences: preferences.get(), developmentUrl, clock: testClock, canDebug: isTestable, bounds, notice });
    opened.on('close', (event) => {
      if (isQuitting) return;
      event.preventDefault();
      void leave('windowClosed');
    });
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      report('window-gone', reason);
      if (opened === window) lastSave.giveUp();
      if (opened === window && !isLeaving && locking === undefined) void replace('window-ended');
    });
    return opened;
  }

  function hear(message: FromStore, from: StoreProcess): void {
    switch (message.kind) {
      case 'ready':
        return;
      case 'unlocked':
        // Word that comes after the window has gone changes nothing any more.
        if (isLeaving || from !== store) return;
        isUnlocked = true;
        report('unlocked', 'vault');
        preferences.set({ lastVault: { vaultId: message.vaultId, label: message.label } });
        watch.arm(message.idleMinutes);
        window.setContentProtection(message.contentProtection);
        return;
      case 'settings':
        if (isLeaving || from !== store) return;
        watch.arm(message.idleMinutes);
        window.setContentProtection(message.contentProtection);
        return;
      case 'reminders':
        if (!isLeaving && from === store) reminders.set(message.items);
        return;
      case 'parse':
        from.parser(message.requestId, startParser(message));
        return;
      case 'event':
        report(message.event, message.code);
        return;
    }
  }

  function lock(reason: LockReason): Promise<void> {
    if (!isUnlocked) return Promise.resolve();
    if (isUrgent(reason)) lastSave.hurry();
    locking ??= saveWhatIsTyped(reason)
      .then((isSaved) => end(reason, isSaved))
      .finally(() => {
        locking = undefined;
      });
    return locking;
  }

  /**
   * Ends the app. The store is asked also when it seems closed: its word that a vault is open may still be under
   * way, and a store that is open must close and back up.
   */
  async function leave(reason: 'windowClosed' | 'quit'): Promise<void> {
    if (isLeaving) return;
    isLeaving = true;
    await (locking ?? Promise.resolve());
    await end(reason, !isUnlocked || (await saveWhatIsTyped(reason)));
    app.quit();
  }

  async function saveWhatIsTyped(reason: LockReason): Promise<boolean> {
    if (window.isDestroyed()) return false;
    const isSaved = await lastSave.begin(() => window.webContents.send('shell.prepareLock'), isUrgent(reason));
    if (!isSaved) report('not-saved', reason);
    return isSaved;
  }

  async function end(reason: LockReason, isSaved: boolean): Promise<void> {
    isUnlocked = false;
    watch.disarm();
    report('locked', reason);
    const ended = store.lock(reason, isUrgent(reason) ? closingMs.urgent : closingMs.calm);
    if (reason === 'windowClosed' || reason === 'quit') {
      isQuitting = true;
      if (!window.isDestroyed()) window.destroy();
    } else {
      const notice = reason === 'byHand' ? null : `locked-${reason}`;
      void replace(isSaved ? notice : 'not-saved');
    }
    await ended;
  }

  function replace(notice: string | null): void {
    isUnlocked = false;
    watch.disarm();
    const old = window;
    const bounds = old.isDestroyed() ? null : old.getBounds();
    window = openWindow(bounds, notice);
    store = openStore();
    if (!old.isDestroyed()) old.destroy();
  }

  openShellGate(
    shellHandlers({
      preferences,
      preferencesChanged: () => {
        nativeTheme.themeSource = preferences.get().theme;
      },
      grant: (token, path, name) => store.grant(token, path, name),
      lock: () => {
        // Only an open window asks for it: the word of the store that it is open may still be under way.
        isUnlocked = true;
        void lock('byHand');
      },
      quit: () => app.quit(),
      readyToLock: () => lastSave.done(),
    }),
    {
      developmentUrl,
      report,
      connect: (asking) => {
        if (asking === window) asking.webContents.postMessage('store.port', null, [store.connect()]);
      },
    },
  );

  app.on('before-quit', (event) => {
    if (isQuitting) return;
    event.preventDefault();
    void leave('quit');
  });
  // The window leaves before the app does; what comes after it is decided where it was closed.
  app.on('window-all-closed', () => undefined);

  return {
    focus: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}
