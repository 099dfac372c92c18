import { join } from 'node:path';
import { BrowserWindow, nativeTheme, type Session, type WebPreferences } from 'electron';
import type { Preferences } from '#shared/ipc/shell.ts';
import { appOrigin } from './app-protocol.ts';
import { programFolder } from './environment.ts';

/** Every web preference of every window. Nothing else makes a window. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  enableWebSQL: false,
} as const satisfies WebPreferences;

const papers = { light: '#FAF8F4', dark: '#1C1B19' } as const;

export type WindowOptions = {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly developmentUrl: string | null;
  readonly clock: string | null;
  readonly canDebug: boolean;
  /** Where the window before it stood. */
  readonly bounds: Electron.Rectangle | null;
  /** A locked window comes in the place of one that is closed at once: it shows without waiting for focus rules. */
  readonly notice: string | null;
};

const showAtLastMs = 2500;

/** The one window: paper-coloured until the page is there, shown when it can be used. */
export function createWindow({ session, preferences, developmentUrl, clock, canDebug, bounds, notice }: WindowOptions): BrowserWindow {
  nativeTheme.themeSource = preferences.theme;
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(bounds ?? {}),
    minWidth: 480,
    minHeight: 480,
    show: false,
    title: 'Procescoach',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? papers.dark : papers.light,
    webPreferences: {
      ...webPreferences,
      session,
      devTools: canDebug,
      preload: join(programFolder, 'preload', 'index.cjs'),
      additionalArguments: [`--procescoach=${JSON.stringify({ preferences, clock, notice })}`],
    },
  });
  window.once('ready-to-show', () => window.show());
  // A graphics process that starts slowly may never tell that the first paint is there; a window that is not shown draws nothing.
  setTimeout(() => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  }, showAtLastMs);
  void window.loadURL(developmentUrl ?? `${appOrigin}/index.html`);
  return window;
}

export function findWindow(webContentsId: number): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window.webContents.id === webContentsId);
}

/** Waits until the page of a window stands there, for two seconds at most. */
export function pageOf(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    window.webContents.once('did-finish-load', () => resolve());
    window.webContents.once('destroyed', () => resolve());
    setTimeout(resolve, 2000);
  });
}
