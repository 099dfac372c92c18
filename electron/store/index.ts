import { join } from 'node:path';
import type { FromStore, ToStore } from '#shared/ipc/store-messages.ts';
import { startStoreService, type StoreService } from './service.ts';
import type { Port } from './gate.ts';

/** The parent's end as Electron's utility process gives it; typed here, since the store never imports Electron. */
type ParentPort = {
  on(event: 'message', listener: (event: { data: ToStore; ports: Port[] }) => void): void;
  postMessage(message: FromStore): void;
};

const parent = (process as unknown as { parentPort: ParentPort }).parentPort;
let service: StoreService | undefined;

parent.on('message', ({ data, ports }) => {
  if (data.kind === 'start') {
    service = startStoreService({
      vaultsDir: join(data.userData, 'vaults'),
      nativeBinding: data.nativeBinding,
      clock: data.clock,
      send: (message) => parent.postMessage(message),
    });
    return;
  }
  if (service === undefined) return;
  const [port] = ports;
  switch (data.kind) {
    case 'connect':
      if (port !== undefined) service.connect(port);
      return;
    case 'grant':
      service.grant(data.token, { path: data.path, name: data.name });
      return;
    case 'parser':
      if (port !== undefined) service.hearParser(data.requestId, port);
      return;
    case 'lock':
      void service.leave(data.reason, data.isUrgent).finally(() => process.exit(0));
      return;
  }
});
