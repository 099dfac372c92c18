import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import type { ElectronApplication, Frame, Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';

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

test('the frame of a pdf has a process of its own, no bridge, no origin, no storage, no scripts but its own and nobody to ask', async ({ launchApp, listener }) => {
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
  }, listener.address);
  expect(found).toEqual({ bridge: [], origin: 'null', answers: [], parentDocument: true, parentBridge: true, topGoes: true, opens: false, storage: [true, true, true], laterEval: true, text: true, html: true, otherPolicy: true, worker: true });
  expect(listener.visits).toEqual([]);
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

test('the frame of a pdf goes nowhere, and ends where it tries', async ({ launchApp, listener }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  for (const url of [listener.address, 'app://bundle/index.html', 'data:text/html,reached', 'file:///etc/passwd']) {
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
  expect(listener.visits).toEqual([]);
});

test('the frame of a pdf holds no frame, and the window takes no other one and never becomes it', async ({ launchApp, listener }) => {
  const { window, app } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const sources = [listener.address, 'app://bundle/index.html', 'data:text/html,reached', 'app://viewer.evil/index.html', 'app://viewer/viewer.js'];
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
  expect(listener.visits).toEqual([]);
});

test('no page sends a packet by way of calls between browsers', async ({ launchApp, listener }) => {
  const socket = createSocket('udp4');
  let packets = 0;
  socket.on('message', () => (packets += 1));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const before = listener.connections();
  const { window } = await launchApp();
  await window.getByLabel('Je naam').waitFor();
  const pages = [window.mainFrame(), await frameOfPdf(window)];
  await Promise.all(pages.map((page) =>
    page.evaluate(async ([udp, tcp]) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }, { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'a', credential: 'b' }] });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }, [socket.address().port, listener.port] as const),
  ));
  socket.close();
  expect({ packets, connections: listener.connections() - before }).toEqual({ packets: 0, connections: 0 });
});
