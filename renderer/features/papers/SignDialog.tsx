import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormDate, FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

const form = z.object({ signedOn: z.iso.date('date-required'), signedBy: z.string().max(300), validFrom: z.iso.date().nullable() });

type SignDialogProps = {
  readonly agreementId: string;
  /** Who sign, as they would be written. */
  readonly names: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** Notes that both have signed, when and who. From then on the text stays as it is. */
export function SignDialog({ agreementId, names, isOpen, onOpenChange }: SignDialogProps) {
  return isOpen ? <SignForm agreementId={agreementId} names={names} onOpenChange={onOpenChange} /> : null;
}

function SignForm({ agreementId, names, onOpenChange }: Omit<SignDialogProps, 'isOpen'>) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { control, handleSubmit, forgetDraft } = useDraftForm(`agreement.sign:${agreementId}`, form, { signedOn: today(), signedBy: names, validFrom: null });
  const close = (): void => {
    void forgetDraft();
    onOpenChange(false);
  };
  const sign = handleSubmit(async (values) => {
    if ((await act(api['papers.sign']({ agreementId, ...values }))) !== null) close();
  });
  return (
    <Dialog
      title={t('sign.title')}
      lead={t('sign.lead')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={
        <>
          <Button onPress={close}>{common('cancel')}</Button>
          <Button variant="primary" onPress={() => void sign()}>
            {t('sign.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <FormDate control={control} name="signedOn" label={t('sign.signedOn')} isRequired />
        <FormText control={control} name="signedBy" label={t('sign.signedBy')} />
        <FormDate control={control} name="validFrom" label={t('sign.validFrom')} description={t('sign.validFromHint')} />
      </Stack>
    </Dialog>
  );
}
