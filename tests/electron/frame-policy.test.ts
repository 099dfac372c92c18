import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentPolicy, resolveUrl, servedHosts, viewerPolicy, type Served } from '#electron/main/app-protocol.ts';
import { isOurs, mayAsk, mayGo } from '#electron/main/security.ts';

// Only what the two modules name at loading; nothing of it is called here.
vi.mock('electron', () => ({ app: {}, protocol: {} }));

const development = 'http://127.0.0.1:5173/';

describe('where a page may go', () => {
  it('is our window for the window, and one page for a frame', () => {
    expect(mayGo('app://bundle/index.html', true, null)).toBe(true);
    expect(mayGo('app://viewer/index.html', false, null)).toBe(true);
    for (const url of ['app://viewer/index.html', 'https://x.be/', 'app://viewer.evil/index.html', 'not an address']) expect(mayGo(url, true, null), url).toBe(false);
    for (const url of ['app://bundle/index.html', 'app://viewer/', 'app://viewer/index.html?x', 'app://viewer/viewer.js', 'data:text/html,x', 'https://x.be/']) expect(mayGo(url, false, null), url).toBe(false);
  });

  it('is the same on the development server', () => {
    expect(mayGo(development, true, development)).toBe(true);
    expect(mayGo(`${development}viewer/index.html`, false, development)).toBe(true);
    expect(mayGo(development, false, development)).toBe(false);
    expect(mayGo('app://viewer/index.html', false, development)).toBe(false);
  });

  it('never makes a page of the frame one that the main process answers', () => {
    expect(isOurs('app://viewer/index.html', null)).toBe(false);
  });
});

describe('what a page may ask for', () => {
  it('is ours for the window and its own files for a frame', () => {
    expect(mayAsk('app://bundle/assets/a.js', false, null)).toBe(true);
    expect(mayAsk('data:image/png,x', false, null)).toBe(true);
    expect(mayAsk('app://viewer/viewer.js', true, null)).toBe(true);
    expect(mayAsk('blob:null/x', true, null)).toBe(true);
    for (const url of ['app://bundle/index.html', 'app://bundle/assets/a.js', 'data:text/html,x', 'https://x.be/', 'file:///etc/passwd']) expect(mayAsk(url, true, null), url).toBe(false);
    for (const url of ['app://viewer/viewer.js', 'https://x.be/', 'file:///etc/passwd']) expect(mayAsk(url, false, null), url).toBe(false);
  });
});

describe('what is served', () => {
  let folder = '';
  let hosts: ReadonlyMap<string, Served>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'served-'));
    for (const [name, file] of [['bundle', 'window.js'], ['viewer', 'viewer.js']] as const) {
      mkdirSync(join(folder, name));
      for (const path of ['index.html', file]) writeFileSync(join(folder, name, path), '');
    }
    hosts = servedHosts({ bundle: join(folder, 'bundle'), viewer: join(folder, 'viewer') });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('comes from the list of its host, under the policy of its host', () => {
    expect(resolveUrl(hosts, 'app://bundle/')).toEqual({ path: join(folder, 'bundle', 'index.html'), policy: contentPolicy });
    expect(resolveUrl(hosts, 'app://viewer/viewer.js')).toEqual({ path: join(folder, 'viewer', 'viewer.js'), policy: viewerPolicy });
  });

  it('is nothing of another host, and nothing beside the list', () => {
    for (const url of ['app://bundle/viewer.js', 'app://viewer/window.js', 'app://viewer/../bundle/window.js', 'app://other/index.html', 'https://viewer/index.html', 'app://viewer/%2e%2e/x']) expect(resolveUrl(hosts, url), url).toBeUndefined();
  });
});
