import { addCatalogues } from './i18n.ts';

// Twice a hundred kilobytes of sentences that the lock screen never says: they come while the password is typed.
addCatalogues(
  import.meta.glob<Record<string, unknown>>(['../../shared/i18n/*/*.json', '!../../shared/i18n/*/{common,shell,errors,vault,vaultErrors}.json'], { eager: true, import: 'default' }),
);
