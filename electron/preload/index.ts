import { contextBridge, ipcRenderer } from 'electron';
import { channels, shellChannels } from '../../shared/ipc/channels.ts';

// Names and nothing else: the window can call what stands on the lists, and gets plain values back.

type Answer = { id: number; result: unknown } | { event: { name: string; payload: unknown } };

let nextId = 1;
let port: MessagePort | undefined;
const waiting = new Map<number, (result: unknown) => void>();
const beforePort: { id: number; name: string; input: unknown }[] = [];
const listeners = new Set<(name: string, payload: unknown) => void>();

ipcRenderer.on('store.port', (event) => {
  for (const answer of waiting.values()) if (port !== undefined) answer({ ok: false, error: { code: 'store-gone', params: {} } });
  port = event.ports[0];
  if (port === undefined) return;
  port.onmessage = (message: MessageEvent<Answer>) => {
    if ('event' in message.data) {
      const { name, payload } = message.data.event;
      for (const listener of listeners) listener(name, payload);
      return;
    }
    waiting.get(message.data.id)?.(message.data.result);
    waiting.delete(message.data.id);
  };
  for (const request of beforePort.splice(0)) port.postMessage(request);
});
ipcRenderer.send('store.connect');

function ask(name: string, input: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const request = { id: nextId, name, input };
    nextId += 1;
    waiting.set(request.id, resolve);
    if (port === undefined) beforePort.push(request);
    else port.postMessage(request);
  });
}

const api = Object.fromEntries(channels.map((name) => [name, (input: unknown) => ask(name, input)]));
const shell = Object.fromEntries(shellChannels.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]));
const given = process.argv.find((argument) => argument.startsWith('--procescoach='))?.slice('--procescoach='.length) ?? '{}';

contextBridge.exposeInMainWorld('api', Object.freeze(api));
contextBridge.exposeInMainWorld('shell', Object.freeze(shell));
contextBridge.exposeInMainWorld('environment', Object.freeze(JSON.parse(given)));
contextBridge.exposeInMainWorld(
  'events',
  Object.freeze({
    onStore: (listener: (name: string, payload: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onPrepareLock: (listener: () => void) => {
      const hear = (): void => listener();
      ipcRenderer.on('shell.prepareLock', hear);
      return () => ipcRenderer.off('shell.prepareLock', hear);
    },
  }),
);
