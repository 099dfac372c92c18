import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormSelect, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

const group = 'group';
const none = 'none';
const formId = 'new-question';

const newQuestion = z.object({ text: z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'), whose: z.string(), theme: z.string() });
type NewQuestion = z.infer<typeof newQuestion>;

type NewQuestionDialogProps = {
  readonly swvId: string;
  /** Whose it will be; null lets the coach choose between the group and its members. */
  readonly coacheeId: string | null;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** A leervraag that comes out of a conversation or a bijeenkomst, not out of a figure. */
export function NewQuestionDialog(props: NewQuestionDialogProps) {
  const { t } = useTranslation('questions');
  const { t: common } = useTranslation('common');
  return (
    <Dialog
      title={t('add')}
      lead={t('wording')}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      actions={<FormFoot form={formId} submit={common('add')} onCancel={() => props.onOpenChange(false)} />}
    >
      {props.isOpen ? <NewQuestionForm {...props} /> : null}
    </Dialog>
  );
}

function NewQuestionForm({ swvId, coacheeId, onOpenChange }: NewQuestionDialogProps) {
  const { t } = useTranslation('questions');
  const act = useAct();
  const shown = useShownName();
  const { control, handleSubmit, forgetDraft } = useDraftForm<NewQuestion>(`learningQuestion:new:${swvId}:${coacheeId ?? group}`, newQuestion, { text: '', whose: coacheeId ?? group, theme: none });
  const themes = useStoreQuery('questions.themes', { swvId }).data ?? [];
  const members = useStoreQuery('swv.overview', { swvId }).data?.members.filter(({ state }) => state !== 'ended') ?? [];
  const save = handleSubmit(async ({ text, whose, theme }) => {
    const done = await act(api['questions.create']({ swvId, coacheeId: whose === group ? null : whose, text, themeId: theme === none ? null : theme }));
    if (done === null) return;
    await forgetDraft();
    onOpenChange(false);
  });
  return (
    <form id={formId} onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="field">
        <FormTextArea control={control} name="text" label={t('text')} placeholder={t('placeholder')} minRows={2} isRequired autoFocus />
        {coacheeId === null ? (
          <FormSelect control={control} name="whose" label={t('whose')} options={[{ id: group, label: t('theGroup') }, ...members.map(({ coachee }) => ({ id: coachee.id, label: shown(coachee) }))]} />
        ) : null}
        <FormSelect control={control} name="theme" label={t('theme')} options={[{ id: none, label: t('noTheme') }, ...themes.map(({ id, label }) => ({ id, label }))]} />
      </Stack>
    </form>
  );
}
