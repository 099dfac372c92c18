import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { firstRun } from './pages/vault.ts';
import { expect, processIds, test } from './support/launch.ts';

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

test('the content policy blocks inline script, eval, remote images, forms and connections', async ({ launchApp, listener }) => {
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
  }, listener.address);
  expect(outcome.tries['html']).toBe(false);
  expect(outcome.tries['eval']).toBe(false);
  expect(outcome.reached).toBe(false);
  expect(outcome.fetched).toBe(false);
  expect(outcome.violations).toEqual(expect.arrayContaining(['connect-src', 'form-action', 'img-src']));
  expect(listener.visits).toEqual([]);
});

test('the window goes nowhere and opens nothing', async ({ launchApp, listener }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  for (const url of [listener.address, 'file:///etc/passwd', 'app://bundle.evil/index.html', 'data:text/html,hello', 'javascript:void(document.title="x")']) {
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
  expect(listener.visits).toEqual([]);
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
