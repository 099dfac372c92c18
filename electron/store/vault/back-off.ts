import type { VaultErrorCode } from '#shared/domain/vault.ts';
import { fail, ok, type Result } from '#shared/result.ts';

/** Wrong passwords that cost nothing. */
const FREE_ATTEMPTS = 5;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** Slows down guessing at the keyboard. It is kept in memory: what stops guessing on a copy is the slot's work factor. */
export type BackOff = {
  /** Refuses with the seconds still to wait. */
  readonly check: (vaultId: string) => Result<void>;
  readonly failed: (vaultId: string) => void;
  readonly succeeded: (vaultId: string) => void;
};

/** @param monotonicMs a clock that never goes back, in milliseconds (`performance.now`) */
export function createBackOff(monotonicMs: () => number): BackOff {
  const vaults = new Map<string, { wrong: number; freeAt: number }>();
  return {
    check: (vaultId) => {
      const left = (vaults.get(vaultId)?.freeAt ?? 0) - monotonicMs();
      return left <= 0 ? ok(undefined) : fail('vault-wait' satisfies VaultErrorCode, { seconds: Math.ceil(left / 1000) });
    },
    failed: (vaultId) => {
      const wrong = (vaults.get(vaultId)?.wrong ?? 0) + 1;
      const wait = wrong < FREE_ATTEMPTS ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_ATTEMPTS), LONGEST_WAIT_MS);
      vaults.set(vaultId, { wrong, freeAt: wait === 0 ? 0 : monotonicMs() + wait });
    },
    succeeded: (vaultId) => {
      vaults.delete(vaultId);
    },
  };
}
