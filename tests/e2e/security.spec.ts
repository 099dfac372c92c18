import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Frame, Page } from '@playwright/test';
import { firstRun } from './pages/vault.ts';
import { expect, processIds, test } from './support/launch.ts';

let server: Server;
let visits: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.beforeEach(() => {
  visits = [];
});
test.afterAll(() => void server.close());

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

test('the page has no Node, and its bridge is frozen and holds names only', async ({ launchApp }) => {
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const found = await window.evaluate(() => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const api = scope['api'] as Record<string, unknown>;
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => scope[name] !== undefined),
      isFrozen: Object.isFrozen(api) && Object.isFrozen(scope['shell']),
      kinds: [...new Set(Object.values(api).map((value) => typeof value))],
      extra: ['ipcRenderer', 'invoke', 'send', 'on'].filter((name) => name in api),
    };
  });
  expect(found).toEqual({ node: [], isFrozen: true, kinds: ['function'], extra: [] });
});

test('changing the page cannot change the bridge', async ({ launchApp }) => {
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const answer = await window.evaluate(async () => {
    Object.assign(Array.prototype, { map: () => ['changed'] });
    Object.assign(JSON, { parse: () => ({ changed: true }) });
    const api = (globalThis as unknown as { api: Record<string, (input: unknown) => Promise<unknown>> }).api;
    return api['vault.state']?.({});
  });
  expect(answer).toMatchObject({ ok: true, value: { vaults: [], open: null } });
});

test('renderers run in the sandbox of the system', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const pids = await processIds(app, 'Tab');
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/Seccomp:\s+2/);
    expect(status).toMatch(/NoNewPrivs:\s+1/);
    expect(status).not.toMatch(/Uid:\s+0\s/);
  }
});

test('the content policy blocks inline script, eval, remote images, forms and connections', async ({ launchApp }) => {
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const outcome = await window.evaluate(async (url) => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    const tries: Record<string, boolean> = {};
    const attempt = (name: string, run: () => void): void => {
      try {
        run();
        tries[name] = true;
      } catch {
        tries[name] = false;
      }
    };
    attempt('html', () => {
      document.createElement('div').innerHTML = '<b>x</b>';
    });
    // Code that the debugger runs may always eval; what runs later is the page's own.
    await new Promise<void>((resolve) =>
      setTimeout(() => {
        attempt('eval', () => (0, eval)('1'));
        resolve();
      }),
    );
    const script = document.createElement('script');
    attempt('script', () => {
      script.textContent = 'window.reached = true';
      document.head.append(script);
    });
    const image = document.createElement('img');
    image.src = `${url}pixel.png`;
    document.body.append(image);
    const form = document.createElement('form');
    form.action = `${url}form`;
    document.body.append(form);
    form.submit();
    const fetched = await fetch(`${url}fetch`).then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { tries, fetched, reached: 'reached' in globalThis, violations: [...new Set(violations)].sort() };
  }, address());
  expect(outcome.tries['html']).toBe(false);
  expect(outcome.tries['eval']).toBe(false);
  expect(outcome.reached).toBe(false);
  expect(outcome.fetched).toBe(false);
  expect(outcome.violations).toEqual(expect.arrayContaining(['connect-src', 'form-action', 'img-src']));
  expect(visits).toEqual([]);
});

test('the window goes nowhere and opens nothing', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  for (const url of [address(), 'file:///etc/passwd', 'app://bundle.evil/index.html', 'data:text/html,hello', 'javascript:void(document.title="x")']) {
    await window.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      globalThis.open(target);
      link.target = '_blank';
      link.click();
    }, url);
  }
  await window.waitForTimeout(500);
  expect(window.url()).toBe('app://bundle/index.html');
  expect(app.windows()).toHaveLength(1);
  expect(visits).toEqual([]);
  expect(await window.evaluate(() => document.querySelectorAll('form input').length)).toBeGreaterThan(0);
});

test('no permission is granted', async ({ launchApp }) => {
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const granted = await window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage', 'idle-detection'];
    const states = await Promise.all(
      names.map(async (name) => {
        try {
          return (await navigator.permissions.query({ name: name as PermissionName })).state === 'granted' ? name : null;
        } catch {
          return null;
        }
      }),
    );
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'media',
      () => null,
    );
    return [...states, media].filter((name) => name !== null);
  });
  expect(granted).toEqual([]);
});

test('our protocol serves the bundle and nothing beside it', async ({ launchApp }) => {
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const paths = ['../main/index.js', '%2e%2e/main/index.js', '..%2fmain%2findex.js', '%00', '\\..\\main\\index.js', '/etc/passwd', 'assets/../../main/store.js', 'index.html%00.js', 'nothing.js', 'viewer/index.html', 'viewer.js'];
  const statuses = await window.evaluate(async (list) => {
    const results: number[] = [];
    for (const path of list) results.push((await fetch(`app://bundle/${path}`)).status);
    const post = await fetch('app://bundle/index.html', { method: 'POST' });
    return [...results, post.status];
  }, paths);
  expect(statuses.slice(0, -1)).toEqual(paths.map(() => 404));
  expect(statuses.at(-1)).toBe(405);
});

test('a frame or a second window gets no answer from the main process', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const refused = await app.evaluate(async ({ BrowserWindow }) => {
    const [own] = BrowserWindow.getAllWindows();
    const preload = own === undefined ? '' : (own.webContents.session.getPreloadScripts?.()[0]?.filePath ?? '');
    const strange = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, ...(preload === '' ? {} : { preload }) } });
    await strange.loadURL('data:text/html,<p>x');
    const hasBridge = (await strange.webContents.executeJavaScript('typeof api')) as string;
    strange.destroy();
    return hasBridge;
  });
  expect(refused).toBe('undefined');
});

/** The frame of a pdf as the preview makes it, in whatever page is open. */
async function frameOfPdf(window: Page): Promise<Frame> {
  await window.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.src = 'app://viewer/index.html';
    document.body.append(frame);
  });
  await expect.poll(() => window.frames()[1]?.url()).toBe('app://viewer/index.html');
  const frame = window.frames()[1]!;
  await frame.waitForLoadState();
  return frame;
}

test('the frame of a pdf has a process of its own, no bridge, no origin, no storage, no scripts but its own and nobody to ask', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const frame = await frameOfPdf(window);
  const found = await frame.evaluate(async (outside) => {
    const scope = globalThis as unknown as Record<string, unknown> & { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
    const refused = (run: () => unknown): boolean => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    };
    const asked = ['app://bundle/index.html', 'app://bundle/', 'app://viewer/viewer.js', outside, 'data:text/plain,x'];
    const answers = await Promise.all(asked.map((url) => fetch(url).then(() => url, () => null)));
    const modes = await Promise.all(asked.map((url) => fetch(url, { mode: 'no-cors' }).then(() => url, () => null)));
    const laterEval = await new Promise<boolean>((resolve) => setTimeout(() => resolve(refused(() => (0, eval)('1')))));
    const script = document.createElement('script');
    return {
      bridge: ['api', 'shell', 'environment', 'events', 'require', 'process'].filter((name) => scope[name] !== undefined),
      origin: self.origin,
      answers: [...answers, ...modes].filter((url) => url !== null),
      parentDocument: refused(() => self.parent.document.title),
      parentBridge: refused(() => (self.parent as unknown as Record<string, unknown>)['api']),
      topGoes: refused(() => { self.top!.location.href = outside; }),
      opens: self.open(outside) !== null,
      storage: [refused(() => localStorage), refused(() => sessionStorage), refused(() => document.cookie)],
      laterEval,
      text: refused(() => { script.textContent = 'globalThis.reached = true'; }),
      html: refused(() => { document.body.innerHTML = '<b>x</b>'; }),
      otherPolicy: refused(() => scope.trustedTypes.createPolicy('other', {})),
      worker: refused(() => new Worker(URL.createObjectURL(new Blob(['0'])))),
    };
  }, address());
  expect(found).toEqual({ bridge: [], origin: 'null', answers: [], parentDocument: true, parentBridge: true, topGoes: true, opens: false, storage: [true, true, true], laterEval: true, text: true, html: true, otherPolicy: true, worker: true });
  expect(visits).toEqual([]);
  const frames = await app.evaluate(({ webContents }) => webContents.getAllWebContents().flatMap(({ mainFrame }) => mainFrame.framesInSubtree.map(({ url, osProcessId }) => ({ url, osProcessId }))));
  expect(new Set(frames.map(({ osProcessId }) => osProcessId)).size).toBe(2);
  const pid = frames.find(({ url }) => url.startsWith('app://viewer'))?.osProcessId;
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/Seccomp:\s+2/);
});

/** What every frame below the pages of the app really holds: its address by its own word, and its text. */
function framesOf(app: ElectronApplication): Promise<{ readonly at: string; readonly text: string }[]> {
  return app.evaluate(async ({ webContents }) => {
    const frames = webContents.getAllWebContents().flatMap(({ mainFrame }) => mainFrame.framesInSubtree.filter((frame) => frame !== mainFrame));
    return Promise.all(frames.map((frame) => frame.executeJavaScript('({ at: location.href, text: document.documentElement.innerText })') as Promise<{ at: string; text: string }>));
  });
}

/** The browser's own page in the place of one that was refused, and the empty page, which has the policy of who made it. */
const nothing = ['chrome-error://chromewebdata/', 'about:blank'];

test('the frame of a pdf goes nowhere, and ends where it tries', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  for (const url of [address(), 'app://bundle/index.html', 'data:text/html,reached', 'file:///etc/passwd']) {
    for (const how of ['_self', '_top', '_parent', '_blank', 'assign', 'form']) {
      const frame = await frameOfPdf(window);
      // A frame that goes away while it answers has been refused.
      await frame
        .evaluate(
          ([target, way]) => {
            const link = Object.assign(document.createElement('a'), { href: target, target: way });
            const form = Object.assign(document.createElement('form'), { action: target });
            document.body.append(link, form);
            if (way === 'assign') location.assign(target);
            else if (way === 'form') form.submit();
            else link.click();
          },
          [url, how] as const,
        )
        .catch(() => undefined);
      await window.waitForTimeout(250);
      const found = await framesOf(app);
      expect(found.map(({ at }) => at).filter((at) => at !== 'app://viewer/index.html' && !nothing.includes(at)), `${url} ${how}`).toEqual([]);
      expect(found.filter(({ text }) => /reached|root:|Je naam/.test(text))).toEqual([]);
      await window.evaluate(() => document.querySelector('iframe')?.remove());
      await expect.poll(() => window.frames()).toHaveLength(1);
    }
  }
  expect(window.url()).toBe('app://bundle/index.html');
  expect(app.windows()).toHaveLength(1);
  expect(visits).toEqual([]);
});

test('the frame of a pdf holds no frame, and the window takes no other one and never becomes it', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const sources = [address(), 'app://bundle/index.html', 'data:text/html,reached', 'app://viewer.evil/index.html', 'app://viewer/viewer.js'];
  const hold = (list: readonly string[]): void => {
    for (const source of list) document.body.append(Object.assign(document.createElement('iframe'), { src: source }));
  };
  await (await frameOfPdf(window)).evaluate(hold, [...sources, 'app://viewer/index.html']);
  await window.evaluate(hold, sources);
  await window.evaluate(() => {
    location.href = 'app://viewer/index.html';
  });
  await window.waitForTimeout(800);
  const found = await framesOf(app);
  expect(found.map(({ at }) => at).filter((at) => !nothing.includes(at))).toEqual(['app://viewer/index.html']);
  expect(found.filter(({ text }) => /reached|Je naam/.test(text))).toEqual([]);
  expect(window.url()).toBe('app://bundle/index.html');
  expect(visits).toEqual([]);
});

test('no page sends a packet by way of calls between browsers', async ({ launchApp }) => {
  const socket = createSocket('udp4');
  let packets = 0;
  socket.on('message', () => (packets += 1));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  let connections = 0;
  server.on('connection', () => (connections += 1));
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const pages = [window.mainFrame(), await frameOfPdf(window)];
  await Promise.all(pages.map((page) =>
    page.evaluate(async ([udp, tcp]) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }, { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'a', credential: 'b' }] });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }, [socket.address().port, (server.address() as AddressInfo).port] as const),
  ));
  socket.close();
  expect({ packets, connections }).toEqual({ packets: 0, connections: 0 });
});

test('a whole first run opens no connection to the network', async ({ launchApp }) => {
  test.skip(execFileSync('which', ['strace']).toString() === '', 'strace is needed');
  const { window, app, child } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  await firstRun(window);
  const pids = [child.pid ?? 0, ...(await processIds(app, 'Utility')), ...(await processIds(app, 'Tab'))];
  for (const pid of pids) {
    const sockets = execFileSync('bash', ['-c', `ls -l /proc/${pid}/fd 2>/dev/null | grep -o 'socket:\\[[0-9]*\\]' | tr -dc '0-9\\n'`]).toString().split('\n').filter(Boolean);
    const remote = readFileSync(`/proc/${pid}/net/tcp`, 'utf8').split('\n').slice(1).map((line) => line.trim().split(/\s+/));
    // 0100007F is 127.0.0.1: the debugger of the test wrapper listens there.
    const outside = remote.filter((row) => row[9] !== undefined && sockets.includes(row[9]) && !row[2]?.startsWith('0100007F') && !row[2]?.startsWith('00000000'));
    expect(outside).toEqual([]);
  }
});
