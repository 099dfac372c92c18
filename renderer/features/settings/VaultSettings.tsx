import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { queryClient, useStoreQuery } from '#renderer/lib/store-query.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { LocationWarning } from '#renderer/parts/vault/LocationWarning.tsx';
import { ChangePasswordDialog } from './ChangePasswordDialog.tsx';
import { NewRecoveryDialog } from './NewRecoveryDialog.tsx';

const idleChoices = [1, 3, 5, 10, 15, 20, 30, 60];

/** When the vault locks by itself, and its two keys. */
export function VaultSettings() {
  const { t } = useTranslation('settings');
  const settings = useStoreQuery('settings.get', {}).data;
  const [dialog, setDialog] = useState<'password' | 'recovery' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <Section title={t('vault.title')}>
      <Stack gap="field">
        <LocationWarning />
        <Select
          label={t('vault.idle')}
          description={t('vault.idleHelp')}
          options={idleChoices.map((minutes) => ({ id: String(minutes), label: t('vault.minutes', { count: minutes }) }))}
          value={settings === undefined ? null : String(settings.idleMinutes)}
          onChange={(minutes) => void api['settings.save']({ idleMinutes: Number(minutes) }).then(() => queryClient.invalidateQueries({ queryKey: ['settings.get'] }))}
        />
        <Inline>
          <Button variant="quiet" onPress={() => setDialog('password')}>
            {t('vault.changePassword')}
          </Button>
          <Button variant="quiet" onPress={() => setDialog('recovery')}>
            {t('vault.newRecovery')}
          </Button>
        </Inline>
      </Stack>
      {dialog === 'password' ? <ChangePasswordDialog onClose={close} /> : null}
      {dialog === 'recovery' ? <NewRecoveryDialog onClose={close} /> : null}
    </Section>
  );
}
