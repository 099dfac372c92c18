import { useTranslation } from 'react-i18next';
import { useRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { SavedDate, SavedText } from '#renderer/parts/saved-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

type PeriodDialogProps = {
  readonly type: 'membership' | 'coacheeSchool';
  readonly id: string;
  /** The group or the school, as the title names it. */
  readonly place: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** Mends the dates of a seat or a place of work that were typed wrong, or takes away one that never was. */
export function PeriodDialog({ type, id, place, isOpen, onOpenChange }: PeriodDialogProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  return (
    <Dialog
      title={t('edit.title', { place })}
      lead={t('savesItself')}
      size="small"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          {type === 'coacheeSchool' ? <HistoryAction type="coacheeSchool" id={id} of={place} /> : null}
          <DeleteAction type={type} id={id} name={place} onDeleted={() => onOpenChange(false)} />
          <Button variant="primary" onPress={() => onOpenChange(false)}>
            {common('close')}
          </Button>
        </>
      }
    >
      {isOpen ? <Stack gap="field">{type === 'membership' ? <SeatFields id={id} /> : <WorkFields id={id} />}</Stack> : null}
    </Dialog>
  );
}

function SeatFields({ id }: { readonly id: string }) {
  const { t } = useTranslation('people');
  const record = useRecord('membership', id);
  if (record === undefined || record === null) return null;
  return (
    <>
      <SavedDate type="membership" record={record} field="startsOn" label={t('member.startsOn')} {...(record.endsOn === null ? {} : { maxValue: record.endsOn })} />
      <SavedDate type="membership" record={record} field="endsOn" label={t('member.lastDay')} minValue={record.startsOn} />
    </>
  );
}

function WorkFields({ id }: { readonly id: string }) {
  const { t } = useTranslation('people');
  const record = useRecord('coacheeSchool', id);
  if (record === undefined || record === null) return null;
  return (
    <>
      <SavedText type="coacheeSchool" record={record} field="role" label={t('field.coacheeSchool.role')} />
      <SavedDate type="coacheeSchool" record={record} field="startsOn" label={t('field.coacheeSchool.startsOn')} {...(record.endsOn === null ? {} : { maxValue: record.endsOn })} />
      <SavedDate type="coacheeSchool" record={record} field="endsOn" label={t('member.lastDay')} {...(record.startsOn === null ? {} : { minValue: record.startsOn })} />
    </>
  );
}
