import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The one origin of our pages. */
export const appOrigin = 'app://bundle';

/** The page inside the frame that draws a pdf: a host of its own, and by its policy without any origin. */
export const viewerOrigin = 'app://viewer';
export const viewerUrl = `${viewerOrigin}/index.html`;

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
  `frame-src ${viewerUrl}`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `object-src 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types default`,
].join('; ');

/**
 * The frame that draws a pdf has a stranger's file inside: its own script and style sheet, one thread made from that
 * script, the decoders of scanned pictures, and nothing else. `sandbox` holds wherever the page would be opened.
 */
export const viewerPolicy = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `worker-src blob:`,
  `style-src 'self'`,
  `connect-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors ${appOrigin}`,
  `object-src 'none'`,
  `sandbox allow-scripts`,
  `require-trusted-types-for 'script'`,
  `trusted-types viewer`,
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

/** What one host serves: the files on its list, under its policy. */
export type Served = { readonly files: ReadonlyMap<string, string>; readonly policy: string };

/** The two hosts of ours, each with a list of its own. */
export function servedHosts({ bundle, viewer }: { readonly bundle: string; readonly viewer: string }): ReadonlyMap<string, Served> {
  return new Map([
    ['bundle', { files: listBundle(bundle), policy: contentPolicy }],
    ['viewer', { files: listBundle(viewer), policy: viewerPolicy }],
  ]);
}

/** The file behind a URL of ours; undefined for everything that is not on the list of its host. */
export function resolveUrl(hosts: ReadonlyMap<string, Served>, url: string): { readonly path: string; readonly policy: string } | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  const served = parsed.protocol === 'app:' ? hosts.get(parsed.host) : undefined;
  const path = served?.files.get(parsed.pathname === '/' ? '/index.html' : parsed.pathname);
  return served === undefined || path === undefined ? undefined : { path, policy: served.policy };
}

/** Serves the built pages; a URL never becomes a path, it is looked up in a list. */
export function serveBundle(session: Session, folders: { readonly bundle: string; readonly viewer: string }): void {
  const hosts = servedHosts(folders);
  session.protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    const found = resolveUrl(hosts, request.url);
    if (found === undefined) return new Response(null, { status: 404 });
    const type = contentTypes[extname(found.path)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(await readFile(found.path)), {
      headers: {
        'content-type': type,
        'content-security-policy': found.policy,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}
