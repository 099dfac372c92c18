import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { createRecord, removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormText, FormTextArea } from '#renderer/parts/form-fields.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import { useGuide, type Guide } from './use-model.ts';

const schema = z.object({ title: z.string().trim().min(1, 'text-required').max(200, 'text-too-long'), steps: z.string().max(20_000, 'text-too-long') });
type ModelValues = z.infer<typeof schema>;

type OwnModelDialogProps = { readonly view: ConversationView; /** A new one, from the model that shows now; else the own one that shows. */ readonly isNew: boolean; readonly onClose: () => void };

/** Makes or changes a model of the coach's own: an item of the library, steps one a line. */
export function OwnModelDialog({ view, isNew, onClose }: OwnModelDialogProps) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const guide = useGuide(view);
  const ownId = isNew ? null : (view.ownModel?.id ?? null);
  const form = useDraftForm<ModelValues>(`conversationModel:${ownId ?? `new:${view.conversation.id}`}`, schema, { title: isNew ? t('ownModel.copyName', { name: guide.name }) : guide.name, steps: linesOf(guide) });
  const { control, handleSubmit, forgetDraft, formState } = form;
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async ({ title, steps }) => {
    const done = await act(
      ownId === null
        ? createRecord('libraryItem', { kind: 'conversationModel', title, steps }, { code: 'libraryItem.created', params: { name: title } })
        : updateRecord('libraryItem', ownId, { title, steps, questions: null }),
    );
    if (done === null) return;
    const [id = ''] = done.ids;
    if (ownId === null) await api['conversations.chooseModel']({ conversationId: view.conversation.id, own: id });
    close();
  });
  return (
    <Dialog
      title={t(ownId === null ? 'ownModel.make' : 'ownModel.edit')}
      lead={t('ownModel.lead')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={
        <FormFoot form="own-model" submit={t('ownModel.save')} onCancel={close} isPending={formState.isSubmitting}>
          {ownId === null ? null : (
            <Button variant="quiet" onPress={() => void act(removeRecord('libraryItem', ownId)).then((done) => (done === null ? undefined : close()))}>
              {t('ownModel.remove')}
            </Button>
          )}
        </FormFoot>
      }
    >
      <form id="own-model" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormText control={control} name="title" label={t('ownModel.name')} maxLength={200} autoFocus />
          <FormTextArea control={control} name="steps" label={t('ownModel.steps')} description={t('ownModel.stepsHelp')} minRows={6} />
          {ownId === null ? null : <LinkAction href={`/library/${ownId}`}>{t('ownModel.library')}</LinkAction>}
        </Stack>
      </form>
    </Dialog>
  );
}

/** A model as lines that read back as the same steps. */
function linesOf({ steps }: Guide): string {
  return steps.map(({ title, questions }) => (questions.length === 0 ? title.replaceAll(':', ',') : `${title.replaceAll(':', ',')}: ${questions.join(' ')}`)).join('\n');
}
