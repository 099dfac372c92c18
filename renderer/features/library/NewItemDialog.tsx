import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormSelect, FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { libraryKinds, type LibraryKind } from '#shared/domain/library-kinds.ts';

const schema = z.object({ title: z.string().trim().min(1, 'text-required').max(200, 'text-too-long'), kind: z.enum(libraryKinds) });
type Values = z.infer<typeof schema>;

/** Something of one's own begins with a title; the rest is written on its page. */
export function NewItemDialog({ kind, onClose }: { readonly kind: LibraryKind; readonly onClose: () => void }) {
  const { t } = useTranslation('library');
  const { t: common } = useTranslation('common');
  const [, navigate] = useLocation();
  const act = useAct();
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<Values>('library.new', schema, { title: '', kind });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async (values) => {
    const done = await act(createRecord('libraryItem', values, { code: 'libraryItem.created', params: { name: values.title } }));
    const id = done?.ids[0];
    if (id === undefined) return;
    close();
    navigate(`/library/edit/${id}`);
  });
  return (
    <Dialog
      title={t('own.newTitle')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="new-library-item" submit={common('add')} onCancel={close} isPending={formState.isSubmitting} />}
    >
      <form id="new-library-item" onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="field">
          <FormText control={control} name="title" label={t('own.title')} maxLength={200} isRequired autoFocus />
          <FormSelect control={control} name="kind" label={t('own.kind')} options={libraryKinds.map((id) => ({ id, label: t(`kindOne.${id}`) }))} />
        </Stack>
      </form>
    </Dialog>
  );
}
