import { app, type Session, type WebContents } from 'electron';
import { appOrigin, viewerOrigin, viewerUrl } from './app-protocol.ts';

/** Whether a page of this address is ours. */
export function isOurs(url: string, developmentUrl: string | null): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  const origin = `${parsed.protocol}//${parsed.host}`;
  return origin === appOrigin || (developmentUrl !== null && origin === new URL(developmentUrl).origin);
}

/** The one page that may stand in a frame. */
export function isFramePage(url: string, developmentUrl: string | null): boolean {
  return url === (developmentUrl === null ? viewerUrl : new URL('/viewer/index.html', developmentUrl).href);
}

/** Whether a page may go there: the window to pages of ours, a frame to its one page and nowhere else. */
export function mayGo(url: string, isMainFrame: boolean, developmentUrl: string | null): boolean {
  return isMainFrame ? isOurs(url, developmentUrl) : isFramePage(url, developmentUrl);
}

/** Whether this may be asked for: by the window what is ours, by a frame the files of its own page. */
export function mayAsk(url: string, isFrame: boolean, developmentUrl: string | null): boolean {
  const { protocol, host } = new URL(url);
  if (protocol === 'blob:' || protocol === 'devtools:') return true;
  if (developmentUrl !== null && host === new URL(developmentUrl).host) return true;
  if (isFrame) return `${protocol}//${host}` === viewerOrigin;
  return protocol === 'data:' || isOurs(url, developmentUrl);
}

/**
 * No name of another computer is ever looked up, whatever part of Chromium asks. On Linux and Windows its spellchecker
 * wants a dictionary from the internet as soon as a session exists, also where it is switched off at once: that gets an
 * address that leads nowhere. Has to run before the app is ready.
 */
export function cutOffNetwork(developmentUrl: string | null): void {
  const exception = developmentUrl === null ? '' : `, EXCLUDE ${new URL(developmentUrl).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('no-proxy-server');
  app.on('session-created', (session) => session.setSpellCheckerDictionaryDownloadURL('app://nowhere/'));
}

/** A session that grants nothing and asks nothing of anybody but our own pages. */
export function secureSession(session: Session, developmentUrl: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url, frame }, callback) => {
    callback({ cancel: !mayAsk(url, frame !== undefined && frame !== null && frame.parent !== null, developmentUrl) });
  });
  session.on('will-download', (event) => event.preventDefault());
}

/** Pages stay where they are: no navigation, no second window, no webview. */
export function secureContents(contents: WebContents, developmentUrl: string | null): void {
  const stay = (event: { url: string; isMainFrame: boolean; preventDefault(): void }): void => {
    if (!mayGo(event.url, event.isMainFrame, developmentUrl)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Calls between browsers have sockets of their own, which no content policy and no filter of requests sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Also holds for contents that something else would create. */
export function secureEverything(developmentUrl: string | null): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents, developmentUrl));
}

/** The release answers to no debugger: it leaves when it is started with one. */
export function refuseDebugging(argv: readonly string[], isTestable: boolean): boolean {
  return !isTestable && argv.some((argument) => /^--(inspect|remote-debugging|js-flags)/.test(argument));
}
