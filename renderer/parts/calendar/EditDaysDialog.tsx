import { useTranslation } from 'react-i18next';
import { useRecord } from '#renderer/lib/records.ts';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { SavedDate, SavedText } from '#renderer/parts/saved-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import css from './calendar-parts.module.css';

type EditDaysDialogProps = { readonly periodId: string; readonly title: string; readonly onClose: () => void };

/** Mends the days or the name of what stands in the calendar, or takes it away. */
export function EditDaysDialog({ periodId, title, onClose }: EditDaysDialogProps) {
  const { t } = useTranslation('calendar');
  const { t: common } = useTranslation('common');
  const record = useRecord('calendarPeriod', periodId);
  if (record === undefined || record === null || record.deleted) return null;
  const of = { type: 'calendarPeriod', record } as const;
  return (
    <Dialog
      title={title}
      lead={t('edit.lead')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <DeleteAction type="calendarPeriod" id={periodId} name={title} onDeleted={onClose} />
          <Button variant="primary" onPress={onClose}>
            {common('close')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <div className={css['pair']}>
          <SavedDate {...of} field="startsOn" label={t('add.startsOn')} maxValue={record.endsOn} />
          <SavedDate {...of} field="endsOn" label={t('add.endsOn')} minValue={record.startsOn} />
        </div>
        <SavedText {...of} field="label" label={t('add.label')} />
      </Stack>
    </Dialog>
  );
}
