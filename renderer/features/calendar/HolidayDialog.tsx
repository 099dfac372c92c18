import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord, removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { FormDate, FormText } from '#renderer/parts/form-fields.tsx';
import { useHolidayName } from '#renderer/parts/holiday-name.ts';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { holidaysOf, type HolidayName } from '#shared/domain/holidays.ts';
import { schoolYearBounds, schoolYearLabel } from '#shared/domain/school-year.ts';
import css from './calendar.module.css';
import { capital } from './capital.ts';

export type EditedHoliday = { readonly name: HolidayName | null; readonly label: string | null; readonly startsOn: string | null; readonly endsOn: string | null; readonly periodId: string | null; readonly isRemoved: boolean };
export const newHoliday: EditedHoliday = { name: null, label: null, startsOn: null, endsOn: null, periodId: null, isRemoved: false };

type Values = { label: string; startsOn: string | null; endsOn: string | null };

/** Changes the dates of a holiday, leaves it out, or puts it back to the rule; makes one that the rule does not know. */
export function HolidayDialog({ schoolYear, edited, onClose }: { readonly schoolYear: number; readonly edited: EditedHoliday; readonly onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const format = useFormat();
  const nameOf = useHolidayName();
  const bounds = schoolYearBounds(schoolYear);
  const schema: z.ZodType<Values, Values> = z
    .object({ label: edited.name === null ? z.string().trim().min(1, 'text-required').max(200) : z.string(), startsOn: z.string('text-required').nullable(), endsOn: z.string().nullable() })
    .refine(({ startsOn }) => startsOn !== null, { path: ['startsOn'], error: 'text-required' })
    .refine(({ startsOn }) => startsOn === null || (startsOn >= bounds.startsOn && startsOn <= bounds.endsOn), { path: ['startsOn'], error: 'calendar-other-year' })
    .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, { path: ['endsOn'], error: 'calendar-backwards' });
  const form = useDraftForm<Values>(`calendar:holiday:${schoolYear}:${edited.name ?? edited.periodId ?? 'new'}`, schema, { label: edited.label ?? '', startsOn: edited.startsOn, endsOn: edited.endsOn });
  const { control, handleSubmit, forgetDraft, formState } = form;
  const rule = holidaysOf(schoolYear).find(({ name }) => name === edited.name);
  const holiday = capital(edited.name === null && edited.label === null ? t('holiday.new') : nameOf(edited));
  const params = { holiday, year: schoolYearLabel(schoolYear) };
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const done = async (doing: ReturnType<typeof createRecord>): Promise<void> => {
    if ((await act(doing)) !== null) close();
  };
  const save = handleSubmit(async ({ label, startsOn, endsOn }) => {
    if (startsOn === null) return;
    const days = { startsOn, endsOn: endsOn ?? startsOn };
    const name = edited.name === null ? { label: label.trim() } : { holiday: edited.name };
    if (edited.periodId === null) await done(createRecord('calendarPeriod', { kind: 'holiday', ...days, ...name }, { code: edited.name === null ? 'calendar.holidayAdded' : 'calendar.holidayChanged', params: edited.name === null ? { holiday: label.trim() } : params }));
    else await done(updateRecord('calendarPeriod', edited.periodId, { ...days, ...name, isRemoved: null }, { act: { code: 'calendar.holidayChanged', params } }));
  });
  const leaveOut = async (): Promise<void> => {
    if (rule === undefined) return;
    const values = { startsOn: rule.startsOn, endsOn: rule.endsOn, isRemoved: true };
    const name = { code: 'calendar.holidayRemoved', params };
    await done(edited.periodId === null ? createRecord('calendarPeriod', { kind: 'holiday', holiday: rule.name, ...values }, name) : updateRecord('calendarPeriod', edited.periodId, values, { act: name }));
  };
  const isNew = edited.name === null && edited.periodId === null;
  return (
    <Dialog
      title={holiday}
      lead={rule === undefined ? t('holiday.own') : t('holiday.rule', { from: format.date(rule.startsOn, 'long'), to: format.date(rule.endsOn, 'long') })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={
        <>
          {rule !== undefined && edited.periodId !== null ? <Button onPress={() => void done(removeRecord('calendarPeriod', edited.periodId ?? '', { code: 'calendar.putBack', params }))}>{t('holiday.putBack')}</Button> : null}
          {rule !== undefined && !edited.isRemoved ? <Button onPress={() => void leaveOut()}>{t('holiday.leaveOut')}</Button> : null}
          {rule === undefined && edited.periodId !== null ? <Button onPress={() => void done(removeRecord('calendarPeriod', edited.periodId ?? ''))}>{common('delete')}</Button> : null}
          <Button variant="primary" type="submit" form="holiday" isPending={formState.isSubmitting}>
            {isNew ? common('add') : common('save')}
          </Button>
        </>
      }
    >
      <form id="holiday" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          {edited.name === null ? <FormText control={control} name="label" label={t('holiday.name')} maxLength={200} isRequired /> : null}
          <div className={css['pair']}>
            <FormDate control={control} name="startsOn" label={t('add.startsOn')} isRequired />
            <FormDate control={control} name="endsOn" label={t('add.endsOn')} description={t('add.endsOnNote')} />
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
