import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { shellChannels, type ShellChannel } from '#shared/ipc/channels.ts';
import { shellInputs, type ShellOutputs } from '#shared/ipc/shell.ts';
import { fail, type Result } from '#shared/result.ts';
import { isOurs } from './security.ts';
import { findWindow } from './windows.ts';

type Parsed<C extends ShellChannel> = z.output<(typeof shellInputs)[C]>;

export type ShellHandlers = {
  readonly [C in ShellChannel]: (input: Parsed<C>, window: Electron.BrowserWindow) => Result<ShellOutputs[C]> | Promise<Result<ShellOutputs[C]>>;
};

/** The main frame of a window that we made, on a page of ours. */
export function trustedWindow(event: IpcMainInvokeEvent | IpcMainEvent, developmentUrl: string | null): Electron.BrowserWindow | undefined {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame || !isOurs(frame.url, developmentUrl)) return undefined;
  return findWindow(event.sender.id);
}

/** The only listener to windows in the main process. `connect` is asked for a port once a window was checked. */
export function openShellGate(
  handlers: ShellHandlers,
  { developmentUrl, connect, report }: { developmentUrl: string | null; connect: (window: Electron.BrowserWindow) => void; report: (event: string, code: string) => void },
): void {
  for (const name of shellChannels) {
    ipcMain.handle(name, async (event, raw: unknown) => {
      const window = trustedWindow(event, developmentUrl);
      if (window === undefined) return refuse(name, report);
      const input = shellInputs[name].safeParse(raw);
      if (!input.success) return fail('invalid-input', { channel: name });
      try {
        return await (handlers[name] as (given: unknown, from: Electron.BrowserWindow) => unknown)(input.data, window);
      } catch (error) {
        report(name, error instanceof Error ? error.name : 'unknown');
        return fail('internal');
      }
    });
  }
  ipcMain.on('store.connect', (event) => {
    const window = trustedWindow(event, developmentUrl);
    if (window === undefined) refuse('store.connect', report);
    else connect(window);
  });
}

function refuse(name: string, report: (event: string, code: string) => void): Result<never> {
  report('sender-refused', name);
  return fail('internal');
}
