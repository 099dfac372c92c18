import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type Session, type WebPreferences } from 'electron';
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

/** When a window is shown although it never told that it is drawn, and how long a shown one may take to draw, in ms. */
const drawing = { showAtLastMs: 2500, stuckMs: 4000 } as const;

/**
 * Said by the page itself: whether it draws, or needs not because nobody can see it. The first pictures are taken from a page
 * also when nobody draws them, so only some more prove that they arrive.
 */
const isDrawing = `new Promise((tell) => {
  let pictures = 0;
  const take = () => (++pictures === 10 ? tell(true) : requestAnimationFrame(take));
  take();
  setTimeout(() => tell(document.hidden), ${drawing.stuckMs});
})`;

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
  showOnceDrawn(window);
  void window.loadURL(developmentUrl ?? `${appOrigin}/index.html`);
  return window;
}

/**
 * Shows the window with its first picture. A graphics process that starts slowly may never tell that it is there, and a window
 * that is not shown draws nothing; one that is stuck leaves an empty window for good. Chromium starts another when it ends.
 */
function showOnceDrawn(window: BrowserWindow): void {
  const show = async (): Promise<void> => {
    clearTimeout(atLast);
    if (window.isDestroyed()) return;
    window.show();
    // A page that goes away while it is asked draws nothing either.
    const draws = (await window.webContents.executeJavaScript(isDrawing).catch(() => true)) as boolean;
    if (!draws) for (const { type, pid } of app.getAppMetrics()) if (type === 'GPU') process.kill(pid, 'SIGKILL');
  };
  const atLast = setTimeout(() => void show(), drawing.showAtLastMs);
  window.once('ready-to-show', () => void show());
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
