import { Controller, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormFoot } from '../FormFoot.tsx';
import { FormDate, FormRadio, FormText, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import type { DialogState } from '#renderer/parts/use-dialog.ts';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { schoolYearLabel } from '#shared/domain/school-year.ts';
import { readTypedDays, type TypedDays } from '#shared/domain/typed-days.ts';
import css from './calendar-parts.module.css';

export type AddKind = 'localFreeDay' | 'studyDay' | 'examWeek' | 'coachAway';

type Values = { kind: AddKind; schoolIds: string[]; startsOn: string | null; endsOn: string | null; label: string; pasted: string };

const schema: z.ZodType<Values, Values> = z
  .object({ kind: z.enum(['localFreeDay', 'studyDay', 'examWeek', 'coachAway']), schoolIds: z.array(z.string()), startsOn: z.string().nullable(), endsOn: z.string().nullable(), label: z.string().max(200), pasted: z.string() })
  .refine(({ startsOn, pasted }) => startsOn !== null || pasted.trim() !== '', { path: ['startsOn'], error: 'text-required' })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, { path: ['endsOn'], error: 'calendar-backwards' })
  .refine(({ kind, schoolIds }) => (kind !== 'localFreeDay' && kind !== 'studyDay') || schoolIds.length > 0, { path: ['schoolIds'], error: 'calendar-no-school' });

type AddDaysDialogProps = DialogState & {
  readonly schoolYear: number;
  readonly kinds: readonly AddKind[];
  /** The schools to choose from; one alone is chosen already. */
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly startsOn?: string | null;
};

/** Puts days in the calendar by hand: of one or several schools, or of the coach; one stretch, or a list that is pasted. */
export function AddDaysDialog({ schoolYear, kinds, schools, startsOn = null, isOpen, onOpenChange }: AddDaysDialogProps) {
  const { t } = useTranslation('calendar');
  const act = useAct();
  const single = schools.length === 1 ? schools.map(({ id }) => id) : [];
  const form = useDraftForm<Values>('calendar:add', schema, { kind: kinds[0] ?? 'localFreeDay', schoolIds: single, startsOn, endsOn: null, label: '', pasted: '' });
  const { control, handleSubmit, forgetDraft, formState } = form;
  const kind = useWatch({ control, name: 'kind' });
  const close = (): void => {
    void forgetDraft();
    onOpenChange(false);
  };
  const save = handleSubmit(async (values) => {
    const typed = values.startsOn === null ? [] : [{ startsOn: values.startsOn, endsOn: values.endsOn ?? values.startsOn, label: values.label.trim() === '' ? null : values.label.trim() }];
    const days = [...typed, ...readTypedDays(values.pasted, schoolYear).periods];
    if ((await act(api['calendar.addPeriods']({ kind: values.kind, schoolIds: values.kind === 'coachAway' ? [] : values.schoolIds, days }))) !== null) close();
  });
  return (
    <Dialog
      title={t('add.title')}
      isOpen={isOpen}
      onOpenChange={(next) => (next ? undefined : close())}
      actions={<FormFoot form="add-days" submit={t('add.save')} onCancel={close} isPending={formState.isSubmitting} />}
    >
      <form id="add-days" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormRadio control={control} name="kind" label={t('add.kind')} options={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))} />
          {kind === 'coachAway' || schools.length < 2 ? null : <Schools control={control} schools={schools} note={kind === 'examWeek' ? t('add.examSchools') : undefined} />}
          <div className={css['pair']}>
            <FormDate control={control} name="startsOn" label={t('add.startsOn')} />
            <FormDate control={control} name="endsOn" label={t('add.endsOn')} description={t('add.endsOnNote')} />
          </div>
          <FormText control={control} name="label" label={t('add.label')} maxLength={200} />
          <Disclosure title={t('add.paste')}>
            <Stack gap="row">
              <FormTextArea control={control} name="pasted" label={t('add.pasted', { year: schoolYearLabel(schoolYear) })} description={t('add.pastedNote')} minRows={4} />
              <ReadBack control={control} schoolYear={schoolYear} />
            </Stack>
          </Disclosure>
        </Stack>
      </form>
    </Dialog>
  );
}

function Schools({ control, schools, note }: { readonly control: Control<Values>; readonly schools: AddDaysDialogProps['schools']; readonly note: string | undefined }) {
  const { t } = useTranslation('calendar');
  return (
    <Controller
      control={control}
      name="schoolIds"
      render={({ field, fieldState }) => (
        <CheckboxGroup
          className={css['schools']}
          label={t('add.schools')}
          description={note}
          data-field-id="form:schoolIds"
          options={schools.map(({ id, name }) => ({ id, label: name }))}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          errorMessage={fieldState.error === undefined ? undefined : fieldSentence(fieldState.error.message ?? '')}
        />
      )}
    />
  );
}

/** What was understood of the pasted list, before anything is kept. */
function ReadBack({ control, schoolYear }: { readonly control: Control<Values>; readonly schoolYear: number }) {
  const { t } = useTranslation('calendar');
  const pasted = useWatch({ control, name: 'pasted' });
  const { periods, unread }: TypedDays = readTypedDays(pasted, schoolYear);
  return (
    <div role="status" className={css['note']}>
      {periods.length === 0 ? null : <p>{t('add.understood', { count: periods.length })}</p>}
      {unread.length === 0 ? null : <p>{t('add.notUnderstood', { lines: unread.slice(0, 5).join(' · ') })}</p>}
    </div>
  );
}
