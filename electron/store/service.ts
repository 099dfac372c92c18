import { mkdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { v7 as uuid } from 'uuid';
import { closeStore, type WriteDb } from '#db/connection.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { StoreEvent } from '#shared/ipc/events.ts';
import type { Settings } from '#shared/ipc/keeping.ts';
import type { FromStore, LockReason } from '#shared/ipc/store-messages.ts';
import { getSetting } from '#db/repositories/keeping.ts';
import type { Result } from '#shared/result.ts';
import { backupHandlers } from './backup-handlers.ts';
import { createBackupKeeper } from './backup-keeper.ts';
import { finishInterruptedRestores } from './backup/restore.ts';
import { createChosenFiles, type ChosenFile } from './chosen-files.ts';
import { createClock } from './clock.ts';
import { openGate, type Port } from './gate.ts';
import { openSession, settleSession, type Session } from './session.ts';
import { age } from './vault/age.ts';
import { createBackOff } from './vault/back-off.ts';
import { removeUnfinishedVaults } from './vault/create.ts';
import type { UnlockedVault } from './vault/unlock.ts';
import { vaultHandlers } from './vault-handlers.ts';

/** How often it is looked at whether an hourly backup is due, in ms. */
const backupCheckMs = 5 * 60_000;

/** Changes of these may change what is about to begin; the last one also stands for its settings. */
const reminding = ['meeting', 'conversation', 'contactMoment', 'observation', 'swv', 'calendarExport'] as const;

type Work = typeof import('./work.ts');

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
  let work: Work | undefined;
  let domains: Partial<Handlers> = {};
  let announce: (event: StoreEvent) => void = () => undefined;

  let found: Promise<Work> | undefined;
  const reading = (): Promise<Work> => (found ??= Promise.all([import('./work.ts'), age()]).then(([all]) => all));
  const report = (event: string, code: string): void => send({ kind: 'event', event, code });
  const keeper = createBackupKeeper({ now: clock.now, nativeBinding, report, changed: () => announce({ name: 'backups', payload: {} }) });
  const shared = { vaultsDir, nativeBinding, clock, newId, backOff: createBackOff(() => performance.now()), session: () => session };
  const always: Partial<Handlers> = {
    ...vaultHandlers({ ...shared, removedUnfinished: removeUnfinishedVaults(vaultsDir), report, enter }),
    ...backupHandlers({ ...shared, keeper, files }),
  };
  // A restore that a crash cut short is completed before any vault is looked at.
  const repaired = finishInterruptedRestores(vaultsDir);
  let backupTimer: NodeJS.Timeout | undefined;
  let toldReminders = '[]';

  async function enter(unlocked: UnlockedVault): Promise<Result<Session>> {
    await repaired;
    // Before the store is open: a lock that comes meanwhile finds nothing to close.
    work = await reading();
    const backupBeforeMigration = (db: WriteDb) => keeper.make({ db, vault: unlocked }, 'migration');
    const opened = await openSession({ vault: unlocked, clock, newId, nativeBinding, backupBeforeMigration });
    if (!opened.ok) return opened;
    const entered = opened.value;
    session = entered;
    backupTimer = setInterval(() => {
      void keeper.makeWhenDue(entered, 'hourly');
      tellReminders();
    }, backupCheckMs);
    const { attachmentHandlers, domainHandlers, settingsOf, sweepAttachments } = work;
    sweepAttachments(entered);
    domains = {
      ...attachmentHandlers({ session: entered, files }),
      ...domainHandlers(
        {
          writer: session.writer,
          today: clock.today,
          progress: (task, done) => announce({ name: 'progress', payload: { task, done } }),
          backup: (reason) => keeper.make(entered, reason),
          files,
        },
        tellSettings,
      ),
    };
    const settings = settingsOf(getSetting(session.db, 'settings'));
    send({ kind: 'unlocked', vaultId: unlocked.vaultId, label: unlocked.label, idleMinutes: settings.idleMinutes, contentProtection: settings.contentProtection });
    tellReminders();
    return opened;
  }

  function tellSettings({ idleMinutes, contentProtection }: Settings): void {
    send({ kind: 'settings', idleMinutes, contentProtection });
  }

  /** Times of what is about to begin: all that another process may know of the agenda. */
  function tellReminders(): void {
    if (session === undefined || work === undefined) return;
    const items = work.remindersOf(session.db, clock.now());
    const text = JSON.stringify(items);
    if (text === toldReminders) return;
    toldReminders = text;
    send({ kind: 'reminders', items });
  }

  function announceChanges(): void {
    if (session === undefined || session.writer.touched.size === 0) return;
    if (reminding.some((type) => session?.writer.touched.has(type) === true)) tellReminders();
    if (session.writer.touched.has('attachment')) work?.sweepAttachments(session);
    announce({ name: 'changed', payload: { types: [...session.writer.touched] } });
    session.writer.touched.clear();
  }

  send({ kind: 'ready' });
  return {
    connect: (port) => {
      const gate = openGate(port, {
        handlers: () => ({ ...always, ...domains }),
        answered: () => {
          void reading();
          announceChanges();
        },
        report: (name, error) => send({ kind: 'event', event: `handler-${name}`, code: error instanceof Error ? error.name : 'unknown' }),
      });
      announce = gate.announce;
    },
    grant: files.grant,
    hearParser: files.hearParser,
    leave: async (_reason, isUrgent) => {
      if (session === undefined) return;
      const leaving = session;
      session = undefined;
      domains = {};
      clearInterval(backupTimer);
      settleSession(leaving);
      if (!isUrgent) await keeper.makeWhenDue(leaving, 'lock');
      closeStore(leaving.db);
    },
  };
}
