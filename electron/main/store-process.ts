import { join } from 'node:path';
import { app, MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
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
 * key in memory; a new one is then started for the lock screen. It starts `after` the page stands there, since on a
 * school laptop both at once are slower than one after the other; what is asked of it meanwhile waits.
 */
export function startStore(userData: string, after: Promise<void>, { onMessage, onExit }: Listeners): StoreProcess {
  const fork = (): UtilityProcess => utilityProcess.fork(join(programFolder, 'main', 'store.js'), [], { serviceName: 'Procescoach kluis', stdio: 'ignore' });
  let hasExited = false;
  let exited = (): void => undefined;
  const exit = new Promise<void>((resolve) => {
    exited = resolve;
  });
  let pid: number | undefined;
  const started = after.then(() => {
    const child = fork();
    child.on('spawn', () => {
      pid = child.pid;
    });
    child.on('message', (message: FromStore) => onMessage(message));
    child.on('exit', (code) => {
      hasExited = true;
      exited();
      onExit(code);
    });
    return child;
  });
  const send = (message: ToStore, ports: MessagePortMain[] = []): void => void started.then((child) => child.postMessage(message, ports));
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
      const timer = setTimeout(() => void started.then((child) => child.kill()), withinMs);
      await exit;
      clearTimeout(timer);
    },
    get pid() {
      return pid;
    },
  };
}
