import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormNumber } from '#renderer/parts/form-fields.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { schoolYearLabel } from '#shared/domain/school-year.ts';
import type { RhythmOverview, RhythmPerson } from '#shared/ipc/rhythm.ts';

const count = z.number().int().min(0, 'number-too-small').max(12, 'number-too-large').nullable();
const schema = z.object({ conversationsPerYear: count, years: z.array(z.object({ schoolYear: z.number(), conversations: count, feedback: count })) });
type Values = z.infer<typeof schema>;

type PersonNormDialogProps = { readonly overview: RhythmOverview; readonly person: RhythmPerson; readonly onClose: () => void };

/** What one person is promised, always and in single school years. */
export function PersonNormDialog({ overview: { swvId, norms }, person, onClose }: PersonNormDialogProps) {
  const { t } = useTranslation('rhythm');
  const shown = useShownName();
  const act = useAct();
  const { coacheeId, conversationsPerYear, years } = person;
  const defaults: Values = { conversationsPerYear, years: years.map(({ schoolYear, ownConversations, ownFeedback }) => ({ schoolYear, conversations: ownConversations, feedback: ownFeedback })) };
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<Values>(`norm:${swvId}:${coacheeId}`, schema, defaults);
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async (values) => {
    const isSame = JSON.stringify(values) === JSON.stringify(defaults);
    if (isSame || (await act(api['rhythm.savePerson']({ swvId, coacheeId, ...values }))) !== null) close();
  });
  return (
    <Dialog
      title={t('person.title', { name: shown(person) })}
      lead={t('person.lead')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="person-norm" submit={t('person.save')} onCancel={close} isPending={formState.isSubmitting} />}
    >
      <form id="person-norm" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormNumber control={control} name="conversationsPerYear" label={t('person.always')} description={t('person.alwaysHint', { count: norms.conversationsPerYear })} minValue={0} maxValue={12} />
          {years.map(({ schoolYear }, index) => (
            <Section key={schoolYear} title={t('person.year', { year: schoolYearLabel(schoolYear) })} heading="small" level={3}>
              <Columns shape="even">
                <FormNumber control={control} name={`years.${index}.conversations`} label={t('person.conversations')} minValue={0} maxValue={12} />
                <FormNumber control={control} name={`years.${index}.feedback`} label={t('person.feedback')} description={t('person.alwaysHint', { count: norms.feedbackPerYear })} minValue={0} maxValue={12} />
              </Columns>
            </Section>
          ))}
        </Stack>
      </form>
    </Dialog>
  );
}
