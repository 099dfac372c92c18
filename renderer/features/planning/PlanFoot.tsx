import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import type { EventStatus } from '#shared/domain/records/planning.ts';

type PlanFootProps = {
  /** Id of the form that the filled button sends. */
  readonly form: string;
  /** Null for something new. */
  readonly status: EventStatus | null;
  readonly isPast: boolean;
  readonly isPending: boolean;
  readonly isDisabled: boolean;
  readonly onCancelEvent: () => void;
  readonly onClose: () => void;
};

/** The buttons under the planning forms: what does not take place, leaving, and what the form does. */
export function PlanFoot({ form, status, isPast, isPending, isDisabled, onCancelEvent, onClose }: PlanFootProps) {
  const { t } = useTranslation('planning');
  const { t: common } = useTranslation('common');
  const word = status === 'cancelled' ? t('cancel.again') : status !== null ? t('save') : isPast ? t('note') : t('plan');
  return (
    <>
      {status === 'planned' ? (
        <Button variant="quiet" onPress={onCancelEvent}>
          {t('cancel.action')}
        </Button>
      ) : null}
      <Button onPress={onClose}>{common('cancel')}</Button>
      <Button variant="primary" type="submit" form={form} isPending={isPending} isDisabled={isDisabled}>
        {word}
      </Button>
    </>
  );
}
