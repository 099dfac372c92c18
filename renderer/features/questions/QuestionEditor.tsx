import { useTranslation } from 'react-i18next';
import { questionLevels, questionStatuses } from '#shared/domain/records/analysis.ts';
import { hintsFor } from '#shared/domain/question-hints.ts';
import type { Patch } from '#shared/domain/records.ts';
import type { QuestionView } from '#shared/ipc/questions.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AttachmentsSection } from '#renderer/parts/attachments/AttachmentsSection.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { FrameworkTags } from '#renderer/parts/FrameworkTags.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import css from './questions.module.css';

const none = 'none';
const priorities = ['1', '2', '3'] as const;

/** Everything about one leervraag; each change is kept at once. */
export function QuestionEditor({ view: { question } }: { readonly view: QuestionView }) {
  const { t } = useTranslation('questions');
  const { id, swvId, text, status, level, priority, themeId } = question;
  const themes = useStoreQuery('questions.themes', { swvId }).data ?? [];
  const act = useAct();
  const history = useDialog();
  const set = (patch: Patch<'learningQuestion'>, code: string): void => void act(updateRecord('learningQuestion', id, patch, { act: { code } }));
  const hints = hintsFor(question);
  return (
    <>
      <SavedTextArea type="learningQuestion" record={question} field="text" label={t('text')} description={t('wording')} minRows={2} />
      {hints.length === 0 ? null : (
        <ul className={css['hints']} aria-label={t('hintsLabel')}>
          {hints.map((hint) => (
            <li key={hint}>{t(`hints.${hint}`)}</li>
          ))}
        </ul>
      )}
      <div className={css['fields']}>
        <Select label={t('status')} options={questionStatuses.map((value) => ({ id: value, label: t(`statuses.${value}`) }))} value={status} onChange={(value) => set({ status: value }, 'learningQuestion.status')} />
        <Select
          label={t('level')}
          options={[{ id: none, label: t('noLevel') } as const, ...questionLevels.map((value) => ({ id: value, label: t(`levels.${value}`) }))]}
          value={level ?? none}
          onChange={(value) => set({ level: value === none ? null : value }, 'learningQuestion.level')}
        />
        <Select
          label={t('priority')}
          options={[{ id: none, label: t('noPriority') }, ...priorities.map((value) => ({ id: value, label: t(`priorities.${value}`) }))]}
          value={priority === null ? none : String(priority)}
          onChange={(value) => set({ priority: value === none ? null : Number(value) }, 'learningQuestion.priority')}
        />
        <Select
          label={t('theme')}
          options={[{ id: none, label: t('noTheme') }, ...themes.map((theme) => ({ id: theme.id, label: theme.label }))]}
          value={themeId ?? none}
          onChange={(value) => set({ themeId: value === none ? null : value }, 'learningQuestion.theme')}
        />
      </div>
      <Disclosure title={t('tags')} level={4}>
        <div className={css['tags']}>
          <FrameworkTags swvId={swvId} value={question} onChange={(tags) => set(tags, 'learningQuestion.tags')} />
        </div>
      </Disclosure>
      <AttachmentsSection field="learningQuestionId" id={id} heading="small" />
      <Inline>
        <Button variant="quiet" onPress={history.open}>
          {t('history')}
        </Button>
        <DeleteAction type="learningQuestion" id={id} name={text.slice(0, 80)} />
      </Inline>
      <HistoryDialog type="learningQuestion" id={id} isOpen={history.isOpen} onOpenChange={history.onOpenChange} fieldLabel={(field) => (field === 'text' || field === 'status' || field === 'level' || field === 'priority' ? t(field) : null)} />
    </>
  );
}
