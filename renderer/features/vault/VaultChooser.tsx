import { useTranslation } from 'react-i18next';
import type { VaultSummary } from '#shared/domain/vault.ts';
import { Select } from '#renderer/ui/Select.tsx';

type VaultChooserProps = { readonly vaults: readonly VaultSummary[]; readonly chosen: string; readonly onChoose: (vaultId: string) => void };

/** Which vault to open, by the name of its provider. */
export function VaultChooser({ vaults, chosen, onChoose }: VaultChooserProps) {
  const { t } = useTranslation('vault');
  const options = vaults.map(({ vaultId, label }) => ({ id: vaultId, label: label === '' ? vaultId.slice(0, 8) : label }));
  return <Select label={t('lock.choose')} options={options} value={chosen} onChange={onChoose} />;
}
