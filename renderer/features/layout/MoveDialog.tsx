import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useWarningSentence } from '#renderer/parts/use-warning-sentence.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { ProposedMeeting } from '#shared/domain/layout/types.ts';
import type { LayoutGroupView } from '#shared/ipc/layout.ts';
import type { Laying } from './use-layout.ts';

type Props = { readonly meeting: ProposedMeeting; readonly group: LayoutGroupView; readonly laying: Laying; readonly onClose: () => void };

/** Puts one bijeenkomst of a proposal on another day; the rest is looked for again around it. */
export function MoveDialog({ meeting, group, laying, onClose }: Props) {
  const { t } = useTranslation('layout');
  const { t: planning } = useTranslation('planning');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const sentence = useWarningSentence();
  const { swvId, meetingId, date, hostSchoolId } = meeting;
  const [day, setDay] = useState<string | null>(date);
  const warnings = useStoreQuery('planning.warnings', { date: day ?? date, startTime: group.wish.startTime, endTime: group.wish.endTime, swvId, exceptId: meetingId }).data ?? [];
  const move = (): void => {
    if (day === null) return;
    const others = laying.adjustments.filter((one) => !(one.swvId === swvId && (meetingId === null ? one.date === date : one.meetingId === meetingId)));
    // The month that it leaves stays empty, unless it only moves within it.
    const leaves = meetingId === null && day.slice(0, 7) !== date.slice(0, 7) ? [{ kind: 'drop' as const, swvId, meetingId: null, date }] : [];
    laying.adjust([...others, ...leaves, { kind: 'pin', swvId, meetingId, date: day, hostSchoolId }]);
    onClose();
  };
  return (
    <Dialog
      title={t('result.moveTitle', { date: format.date(date, 'dayMonth') })}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button variant="primary" isDisabled={day === null} onPress={move}>
            {t('result.moveDo')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <DatePicker label={t('result.moveDay')} value={day} onChange={setDay} minValue={group.startsOn} maxValue={group.endsOn} autoFocus data-field-id="layout:moveDay" />
        <div role="status">
          {day === null || warnings.length === 0 ? null : (
            <Callout title={planning('warnings.title')}>
              <ul>
                {warnings.map((warning, index) => (
                  <li key={`${warning.kind}${index}`}>{sentence(warning)}</li>
                ))}
              </ul>
            </Callout>
          )}
        </div>
      </Stack>
    </Dialog>
  );
}
