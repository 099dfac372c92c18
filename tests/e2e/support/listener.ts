import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody on this computer whom no page may reach; remembers who did. */
export type Listener = { readonly address: string; readonly port: number; readonly visits: string[]; /** Connections since the start, whatever they asked. */ readonly connections: () => number; readonly close: () => void };

export async function listen(): Promise<Listener> {
  const visits: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, port, visits, connections: () => connections, close: () => void server.close() };
}
