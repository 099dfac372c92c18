import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { HistorySettings } from './HistorySettings.tsx';
import { ScreenSettings } from './ScreenSettings.tsx';
import { VaultSettings } from './VaultSettings.tsx';

type SettingsScreenProps = {
  /** What other features let one set. */
  readonly children?: ReactNode;
};

/** What can be set: the vault, its backups, the screen; and what was done. */
export function SettingsScreen({ children }: SettingsScreenProps) {
  const { t } = useTranslation('settings');
  const open = useStoreQuery('vault.state', {}).data?.open;
  return (
    <>
      <PageHeader title={t('title')} subtitle={open === null || open === undefined ? undefined : t('subtitle', { label: open.label, name: open.coachName })} />
      <Columns shape="main">
        <Stack>
          <BackupSettings />
          <HistorySettings />
        </Stack>
        <Stack>
          <VaultSettings />
          <ScreenSettings />
          {children}
        </Stack>
      </Columns>
    </>
  );
}
