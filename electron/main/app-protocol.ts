import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The one origin of our pages. */
export const appOrigin = 'app://bundle';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Everything from our own bundle, nothing inline; the one policy for HTML lets only the empty string through. */
export const contentPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `object-src 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types default`,
].join('; ');

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: false } }]);
}

/** Every file of a folder as URL path → file path: the list that is made once and decides what can be asked. */
export function listBundle(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [`/${relative(folder, path).split(sep).join('/')}`, path];
  }));
}

/** The file behind a URL of ours; undefined for everything that is not on the list. */
export function resolveBundleUrl(files: ReadonlyMap<string, string>, url: string): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  if (parsed.protocol !== 'app:' || parsed.host !== 'bundle') return undefined;
  return files.get(parsed.pathname === '/' ? '/index.html' : parsed.pathname);
}

/** Serves the built pages; a URL never becomes a path, it is looked up in a list. */
export function serveBundle(session: Session, folder: string): void {
  const files = listBundle(folder);
  session.protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    const path = resolveBundleUrl(files, request.url);
    if (path === undefined) return new Response(null, { status: 404 });
    const type = contentTypes[extname(path)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(await readFile(path)), {
      headers: {
        'content-type': type,
        'content-security-policy': contentPolicy,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}
