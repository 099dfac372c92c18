import { useTranslation } from 'react-i18next';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
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
  const word = status === 'cancelled' ? t('cancel.again') : status !== null ? t('save') : isPast ? t('note') : t('plan');
  return (
    <FormFoot form={form} submit={word} onCancel={onClose} isPending={isPending} isDisabled={isDisabled}>
      {status === 'planned' ? (
        <Button variant="quiet" onPress={onCancelEvent}>
          {t('cancel.action')}
        </Button>
      ) : null}
    </FormFoot>
  );
}
