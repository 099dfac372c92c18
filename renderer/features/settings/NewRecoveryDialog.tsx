import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewRecovery } from '#shared/ipc/vault.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { ConfirmRecovery } from '#renderer/parts/vault/ConfirmRecovery.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';

/** Another recovery code, for a coach whose sheet is lost; in force once its end was typed back. */
export function NewRecoveryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const open = useStoreQuery('vault.state', {}).data?.open;
  const [recovery, setRecovery] = useState<NewRecovery | null>(null);
  useEffect(() => {
    void api['vault.prepareNewRecovery']({}).then((prepared) => {
      if (prepared.ok) setRecovery(prepared.value);
    });
  }, []);
  return (
    <Dialog title={t('recovery.title')} lead={t('recovery.lead')} isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      {recovery === null ? null : (
        <ConfirmRecovery
          recovery={recovery}
          label={open?.label ?? ''}
          channel="vault.confirmNewRecovery"
          onConfirmed={() => {
            showToast({ message: t('recovery.done') });
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}
