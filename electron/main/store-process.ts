import { join } from 'node:path';
import { app, MessageChannelMain, utilityProcess, type MessagePortMain } from 'electron';
import type { FromStore, LockReason, ToStore } from '#shared/ipc/store-messages.ts';
import { nativeBinding, programFolder, testClock } from './environment.ts';

export type StoreProcess = {
  /** The end of a channel for a window that was checked. */
  connect(): MessagePortMain;
  grant(token: string, path: string, name: string): void;
  /** Hands over the port on which a parser answers. */
  parser(requestId: string, port: MessagePortMain): void;
  /** Asks it to save, close and leave; it is ended by force after `withinMs`. */
  lock(reason: LockReason, withinMs: number): Promise<void>;
  readonly pid: number | undefined;
};

type Listeners = { readonly onMessage: (message: FromStore) => void; readonly onExit: (code: number) => void };

/**
 * The process that holds the open vault. Locking ends it, since closing a database leaves readable text and the
 * key in memory; a new one is then started for the lock screen.
 */
export function startStore(userData: string, { onMessage, onExit }: Listeners): StoreProcess {
  const child = utilityProcess.fork(join(programFolder, 'main', 'store.js'), [], { serviceName: 'Procescoach kluis', stdio: 'ignore' });
  let hasExited = false;
  let exited = (): void => undefined;
  const exit = new Promise<void>((resolve) => {
    exited = resolve;
  });
  child.on('message', (message: FromStore) => onMessage(message));
  child.on('exit', (code) => {
    hasExited = true;
    exited();
    onExit(code);
  });
  const send = (message: ToStore, ports: MessagePortMain[] = []): void => child.postMessage(message, ports);
  send({
    kind: 'start',
    userData,
    nativeBinding,
    clock: testClock,
    appVersion: app.getVersion(),
    place: { platform: process.platform, home: app.getPath('home') },
  });
  return {
    connect: () => {
      const { port1, port2 } = new MessageChannelMain();
      send({ kind: 'connect' }, [port1]);
      return port2;
    },
    grant: (token, path, name) => send({ kind: 'grant', token, path, name }),
    parser: (requestId, port) => send({ kind: 'parser', requestId }, [port]),
    lock: async (reason, withinMs) => {
      if (hasExited) return;
      send({ kind: 'lock', reason, isUrgent: withinMs <= 2000 });
      const timer = setTimeout(() => child.kill(), withinMs);
      await exit;
      clearTimeout(timer);
    },
    get pid() {
      return child.pid;
    },
  };
}
