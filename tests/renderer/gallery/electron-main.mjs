import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

// As small as can be: the gallery in the app's own engine, from a standard scheme as the app has it.
// The page carries the content policy itself.
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const page = join(import.meta.dirname, 'page');

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.on('window-all-closed', () => app.quit());

async function answer(request) {
  const { pathname } = new URL(request.url);
  const body = await readFile(join(page, pathname)).catch(() => null);
  return body === null
    ? new Response('', { status: 404 })
    : new Response(body, { headers: { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' } });
}

async function show() {
  protocol.handle('app', answer);
  await new BrowserWindow({ width: 1280, height: 760, useContentSize: true }).loadURL('app://bundle/index.html');
}

// Not awaited: Electron is not ready before its main module has run to the end.
void app.whenReady().then(show);
