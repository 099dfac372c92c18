import { join } from 'node:path';
import { MessageChannelMain, utilityProcess, type MessagePortMain } from 'electron';
import { programFolder } from './environment.ts';

const parserLimits = { heapMb: 512, timeoutMs: 20_000 } as const;

/**
 * A disposable process that reads one file of a stranger and ends. It answers on a port that goes straight to
 * the store; when it takes too long or breaks, the store hears that the port closed.
 */
export function startParser(request: { path: string; fileName: string; options: unknown }): MessagePortMain {
  const child = utilityProcess.fork(join(programFolder, 'main', 'parser.js'), [], {
    serviceName: 'Procescoach bestandslezer',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${parserLimits.heapMb}`],
  });
  const { port1, port2 } = new MessageChannelMain();
  const timer = setTimeout(() => child.kill(), parserLimits.timeoutMs);
  child.on('exit', () => clearTimeout(timer));
  child.postMessage(request, [port1]);
  return port2;
}
