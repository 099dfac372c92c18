import { useTranslation } from 'react-i18next';
import { useCallback } from 'react';
import { api } from '#renderer/lib/ipc.ts';
import { removeRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAutosave } from '#renderer/lib/use-autosave.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { TemplateKind } from '#shared/domain/records/traject-papers.ts';
import { gapsOf } from '#shared/domain/template-text.ts';
import type { TemplateView } from '#shared/ipc/papers.ts';
import css from './papers.module.css';
import { UnknownGaps } from './UnknownGaps.tsx';

type TemplateDialogProps = { readonly kind: TemplateKind; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** The coach's own words for a paper. It works for what is made afterwards; what was made stays as it is. */
export function TemplateDialog({ kind, isOpen, onOpenChange }: TemplateDialogProps) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const view = useStoreQuery('papers.template', { kind }, { enabled: isOpen }).data;
  if (view === undefined) return null;
  const { id } = view;
  return (
    <Dialog
      title={t(`template.titles.${kind}`)}
      lead={t('template.lead')}
      size="wide"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          {id === null ? null : <HistoryAction type="textTemplate" id={id} of={t(`template.titles.${kind}`)} />}
          {id === null ? null : <Button onPress={() => void act(removeRecord('textTemplate', id, { code: 'textTemplate.deleted' }))}>{t('template.drop')}</Button>}
          <Button variant="primary" onPress={() => onOpenChange(false)}>
            {common('close')}
          </Button>
        </>
      }
    >
      <TemplateText kind={kind} view={view} />
    </Dialog>
  );
}

function TemplateText({ kind, view }: { readonly kind: TemplateKind; readonly view: TemplateView }) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const write = useCallback((text: string, open: boolean) => api['papers.saveTemplate']({ kind, text, open }), [kind]);
  const { value, onChange, onBlur } = useAutosave('textTemplate', { id: view.id ?? kindId[kind], text: view.text }, 'text', write);
  return (
    <Stack gap="field">
      <TextArea label={t('template.text')} description={t('template.markup')} value={value} onChange={onChange} onBlur={onBlur} minRows={14} data-field-id={`textTemplate:${kind}:text`} />
      <UnknownGaps text={value} kind={kind} />
      <p className={css['soft']}>{t('template.gaps', { gaps: format.list(gapsOf[kind].map((gap) => `{{${gap}}}`)) })}</p>
    </Stack>
  );
}

/** The template may not exist yet; the field needs a steady name of its own until then. */
const kindId: Readonly<Record<TemplateKind, string>> = { coachingAgreement: '00000000-0000-4000-8000-000000000001', certificate: '00000000-0000-4000-8000-000000000002' };
