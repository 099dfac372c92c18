import { powerMonitor } from 'electron';
import type { LockReason } from '#shared/ipc/store-messages.ts';

const checkEveryMs = 2000;

/** Calls `lock` when the computer is left alone, locked, put to sleep or handed to another user. */
export function watchForLock(lock: (reason: LockReason) => void): { arm(idleMinutes: number): void; disarm(): void } {
  let timer: NodeJS.Timeout | undefined;
  const disarm = (): void => clearInterval(timer);
  powerMonitor.on('lock-screen', () => lock('lockScreen'));
  powerMonitor.on('suspend', () => lock('suspend'));
  powerMonitor.on('user-did-resign-active', () => lock('lockScreen'));
  return {
    arm: (idleMinutes) => {
      disarm();
      timer = setInterval(() => {
        if (powerMonitor.getSystemIdleTime() >= idleMinutes * 60) lock('idle');
      }, checkEveryMs);
    },
    disarm,
  };
}
