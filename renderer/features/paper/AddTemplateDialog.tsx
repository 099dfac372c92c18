import { useTranslation } from 'react-i18next';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormSelect, FormText } from '#renderer/parts/form-fields.tsx';
import { asPlace, usePlaceMeaning } from '#renderer/parts/paper/use-place-meaning.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { sheetKinds, type SheetKind } from '#shared/domain/paper/kinds.ts';
import css from './paper.module.css';

const schema = z.object({ kind: z.enum(sheetKinds), name: z.string().trim().min(1, 'text-required').max(120, 'text-too-long') });
type Values = z.infer<typeof schema>;

/** What a template is for and what it is called; then the file, which is looked at before it is taken in. */
export function AddTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  const act = useAct();
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<Values>('wordTemplate.new', schema, { kind: 'agreementSheet', name: '' });
  const kind = useWatch({ control, name: 'kind' });
  const close = (): void => {
    void forgetDraft();
    onClose();
  };
  const save = handleSubmit(async (values) => {
    const chosen = await shell['shell.chooseFile']({ purpose: 'wordTemplate' });
    if (!chosen.ok || chosen.value === null) return;
    if ((await act(api['paper.addTemplate']({ ...values, token: chosen.value.token }))) !== null) close();
  });
  return (
    <Dialog
      title={t('templates.add')}
      lead={t('templates.addLead')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      actions={<FormFoot form="new-word-template" submit={t('templates.choose')} onCancel={close} isPending={formState.isSubmitting} />}
    >
      <form id="new-word-template" onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="field">
          <FormSelect control={control} name="kind" label={t('templates.sheet')} options={sheetKinds.map((id) => ({ id, label: names(`names.${id}`) }))} />
          <FormText control={control} name="name" label={t('templates.name')} maxLength={120} isRequired autoFocus />
          <Disclosure title={t('templates.places')}>
            <KnownPlaces kind={kind} />
          </Disclosure>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Everything that this sheet can fill in, as it is typed in Word, with what it becomes. */
function KnownPlaces({ kind }: { readonly kind: SheetKind }) {
  const places = useStoreQuery('paper.knownPlaces', { kind }).data ?? [];
  const meaning = usePlaceMeaning();
  return (
    <dl className={css['known']}>
      {places.map((place) => (
        <div key={place.name}>
          <dt>{asPlace(place.name)}</dt>
          <dd>{meaning(place)}</dd>
        </div>
      ))}
    </dl>
  );
}
