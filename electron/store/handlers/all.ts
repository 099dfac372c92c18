import type { Handlers } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/ipc/keeping.ts';
import type { Deps } from './deps.ts';
import { exampleHandlers } from './example.ts';
import { keepingHandlers } from './keeping.ts';
import { peopleHandlers } from './people.ts';
import { recordsHandlers } from './records.ts';

/** Everything that answers while a vault is open, but for the vault itself. One line a domain. */
export function domainHandlers(deps: Deps, settingsChanged: (settings: Settings) => void): Omit<Handlers, Extract<keyof Handlers, `vault.${string}` | `backups.${string}`>> {
  return {
    ...recordsHandlers(deps),
    ...keepingHandlers(deps, settingsChanged),
    ...peopleHandlers(deps),
    ...exampleHandlers(deps),
  };
}
