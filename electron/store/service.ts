import { mkdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { v7 as uuid } from 'uuid';
import { closeStore } from '#db/connection.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { StoreEvent } from '#shared/ipc/events.ts';
import type { Settings } from '#shared/ipc/keeping.ts';
import type { FromStore, LockReason } from '#shared/ipc/store-messages.ts';
import { getSetting } from '#db/repositories/keeping.ts';
import { ok, type Result } from '#shared/result.ts';
import { createChosenFiles, type ChosenFile } from './chosen-files.ts';
import { createClock } from './clock.ts';
import { openGate, type Port } from './gate.ts';
import { domainHandlers } from './handlers/all.ts';
import { settingsOf } from './handlers/keeping.ts';
import { openSession, settleSession, type Session } from './session.ts';
import { createBackOff } from './vault/back-off.ts';
import { removeUnfinishedVaults } from './vault/create.ts';
import type { UnlockedVault } from './vault/unlock.ts';
import { vaultHandlers } from './vault-handlers.ts';

type Options = {
  readonly vaultsDir: string;
  readonly nativeBinding: string | undefined;
  /** A fixed start of the clock, in tests only. */
  readonly clock: string | null;
  readonly send: (message: FromStore) => void;
};

export type StoreService = {
  connect(port: Port): void;
  grant(token: string, file: ChosenFile): void;
  hearParser(requestId: string, port: Port): void;
  /** Ends typing, backs up when something changed, closes the store. */
  leave(reason: LockReason, isUrgent: boolean): Promise<void>;
};

/** Composition root of the store: vaults → session → handlers → gate. Knows nothing of Electron. */
export function startStoreService({ vaultsDir, nativeBinding, clock: fixedStart, send }: Options): StoreService {
  mkdirSync(vaultsDir, { recursive: true });
  const clock = createClock(fixedStart);
  const newId = (): string => uuid();
  const files = createChosenFiles((requestId, file, options) => send({ kind: 'parse', requestId, path: file.path, fileName: file.name, options }), newId);
  let session: Session | undefined;
  let domains: Partial<Handlers> = {};
  let announce: (event: StoreEvent) => void = () => undefined;

  const vault = vaultHandlers({
    vaultsDir,
    nativeBinding,
    clock,
    newId,
    backOff: createBackOff(() => performance.now()),
    removedUnfinished: removeUnfinishedVaults(vaultsDir),
    session: () => session,
    enter,
  });

  async function enter(unlocked: UnlockedVault): Promise<Result<Session>> {
    const opened = await openSession({ vault: unlocked, clock, newId, nativeBinding, backupBeforeMigration: async () => ok(null) });
    if (!opened.ok) return opened;
    session = opened.value;
    domains = domainHandlers(
      {
        writer: session.writer,
        today: clock.today,
        progress: (task, done) => announce({ name: 'progress', payload: { task, done } }),
        backup: async () => ok(null),
        files,
      },
      tellSettings,
    );
    const settings = settingsOf(getSetting(session.db, 'settings'));
    send({ kind: 'unlocked', vaultId: unlocked.vaultId, idleMinutes: settings.idleMinutes, contentProtection: settings.contentProtection });
    return opened;
  }

  function tellSettings({ idleMinutes, contentProtection }: Settings): void {
    send({ kind: 'settings', idleMinutes, contentProtection });
  }

  function announceChanges(): void {
    if (session === undefined || session.writer.touched.size === 0) return;
    announce({ name: 'changed', payload: { types: [...session.writer.touched] } });
    session.writer.touched.clear();
  }

  send({ kind: 'ready' });
  return {
    connect: (port) => {
      const gate = openGate(port, {
        handlers: () => ({ ...vault, ...domains }),
        answered: announceChanges,
        report: (name, error) => send({ kind: 'event', event: `handler-${name}`, code: error instanceof Error ? error.name : 'unknown' }),
      });
      announce = gate.announce;
    },
    grant: files.grant,
    hearParser: files.hearParser,
    leave: async () => {
      if (session === undefined) return;
      settleSession(session);
      domains = {};
      closeStore(session.db);
      session = undefined;
    },
  };
}
