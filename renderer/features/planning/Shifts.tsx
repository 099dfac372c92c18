import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { usePlanReasons } from '#renderer/parts/use-plan-reasons.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import type { MeetingChange, Replan } from '#shared/domain/layout/replan.ts';
import type { Input } from '#shared/ipc/contract.ts';
import css from './planning.module.css';

type ShiftsProps = {
  readonly preview: Replan;
  /** Ids of bijeenkomsten that the coach leaves where they are. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
};

/** Later bijeenkomsten that had better move along, and why; each may stay. */
export function Shifts({ preview: { shifts }, left, onChange }: ShiftsProps) {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const say = usePlanReasons();
  if (shifts.length === 0) return <p className={css['quiet']}>{t('replan.nothingShifts')}</p>;
  const tick = (id: string, moves: boolean): void => onChange(moves ? new Set([...left].filter((other) => other !== id)) : new Set([...left, id]));
  return (
    <fieldset className={css['shifts']}>
      <legend>
        {t('replan.shifts')} <span className={css['quiet']}>{t('replan.shiftsNote')}</span>
      </legend>
      <Stack gap="row">
        {shifts.map(({ meetingId, before, date, reasons }) =>
          meetingId === null ? null : (
            <CheckboxField
              key={meetingId}
              label={t('replan.shift', { from: format.date(before ?? date, 'dayMonth'), to: format.date(date, 'dayMonth') })}
              description={say(reasons)}
              isSelected={!left.has(meetingId)}
              onChange={(moves) => tick(meetingId, moves)}
            />
          ),
        )}
      </Stack>
    </fieldset>
  );
}

/** The shifts that are taken, looked for once more: what stands on the screen may be of the day before this one. */
export async function takenShifts(meetingId: string, change: MeetingChange, left: ReadonlySet<string>): Promise<Input<'layout.applyReplan'>['shifts']> {
  const preview = await api['layout.replan']({ meetingId, change });
  if (!preview.ok || preview.value === null) return [];
  return preview.value.shifts.flatMap(({ meetingId: id, date, reasons }) => (id === null || left.has(id) ? [] : [{ meetingId: id, date, reasons: structuredClone(reasons) as never }]));
}
