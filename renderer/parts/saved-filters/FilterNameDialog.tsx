import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { FormFoot } from '../FormFoot.tsx';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { FilterScreen } from '#shared/domain/records/views.ts';
import type { SavedValues } from '#shared/domain/saved-filter.ts';

const nameForm = z.object({ name: z.string().trim().min(1, 'text-required').max(60, 'text-too-long') });

type FilterNameDialogProps = {
  readonly screen: FilterScreen;
  readonly filter: SavedValues;
  readonly position: string;
  /** The filter that gets another name; a new one is kept without it. */
  readonly renamed?: Rec<'savedFilter'>;
  readonly onClose: () => void;
};

/** Asks how a filter is called. */
export function FilterNameDialog({ screen, filter, position, renamed, onClose }: FilterNameDialogProps) {
  const { t } = useTranslation('filters');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const formId = useId();
  const form = useDraftForm(`filterName.${renamed?.id ?? screen}`, nameForm, { name: renamed?.name ?? '' });
  const close = async (): Promise<void> => {
    await form.forgetDraft();
    onClose();
  };
  const keep = form.handleSubmit(async ({ name }) => {
    const params = { name: name.trim() };
    const done =
      renamed === undefined
        ? createRecord('savedFilter', { screen, name, filter, position }, { code: 'savedFilter.created', params })
        : updateRecord('savedFilter', renamed.id, { name }, { act: { code: 'savedFilter.renamed', params } });
    if ((await act(done)) !== null) await close();
  });
  return (
    <Dialog
      title={renamed === undefined ? t('saveTitle') : t('renameTitle')}
      lead={renamed === undefined ? t('saveLead') : undefined}
      size="small"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) void close();
      }}
      actions={<FormFoot form={formId} submit={common('save')} onCancel={() => void close()} />}
    >
      <form id={formId} onSubmit={(event) => void keep(event)}>
        <FormText control={form.control} name="name" label={t('name')} maxLength={60} isRequired autoFocus />
      </form>
    </Dialog>
  );
}
