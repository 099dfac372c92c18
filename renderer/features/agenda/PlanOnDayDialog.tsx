import { useTranslation } from 'react-i18next';
import { usePlanRequest, type PlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

type PlanOnDayProps = { readonly day: string; readonly swvId: string | null; readonly onClose: () => void };

/** Asks what comes on a day, and opens the form for it. */
export function PlanOnDayDialog({ day, swvId, onClose }: PlanOnDayProps) {
  const { t } = useTranslation('agenda');
  const { t: planning } = useTranslation('planning');
  const { t: contacts } = useTranslation('contacts');
  const { t: observation } = useTranslation('observation');
  const format = useFormat();
  const open = usePlanRequest((state) => state.open);
  const ask = (kind: PlanRequest['kind']): void => {
    onClose();
    open({ kind, date: day, ...(swvId === null ? {} : { swvId }) });
  };
  return (
    <Dialog title={t('planOn', { day: format.date(day, 'weekday') })} lead={t('planLead')} size="small" isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Inline>
        <Button variant="primary" autoFocus onPress={() => ask('conversation')}>
          {planning('planConversation')}
        </Button>
        <Button onPress={() => ask('meeting')}>{planning('planMeeting')}</Button>
        <Button onPress={() => ask('contact')}>{contacts('plan')}</Button>
        <Button onPress={() => ask('observation')}>{observation('plan')}</Button>
      </Inline>
    </Dialog>
  );
}
