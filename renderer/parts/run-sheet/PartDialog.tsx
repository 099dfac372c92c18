import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { SavedDialog } from '../SavedDialog.tsx';
import { SavedNumber, SavedText, SavedTextArea } from '../saved-fields.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { MeetingView } from '#shared/ipc/board.ts';

const noTheme = 'none';

type PartDialogProps = { readonly part: Rec<'runSheetPart'>; readonly meetingId: string; readonly onClose: () => void };

/** Everything about one part; each field saves itself. */
export function PartDialog({ part, meetingId, onClose }: PartDialogProps) {
  const { t } = useTranslation('board');
  const { t: library } = useTranslation('library');
  const view = useStoreQuery('meetings.get', { meetingId }).data;
  const set = (values: Parameters<typeof updateRecord<'runSheetPart'>>[2]): void => void updateRecord('runSheetPart', part.id, values);
  return (
    <SavedDialog title={t('part.editTitle')} type="runSheetPart" id={part.id} name={part.title} onClose={onClose} removal={{ label: t('part.remove'), code: 'runSheetPart.removed', params: { title: part.title } }}>
      <SavedText type="runSheetPart" record={part} field="title" label={t('part.title')} maxLength={300} isRequired />
      <Columns shape="even">
        <SavedNumber type="runSheetPart" record={part} field="minutes" label={t('part.minutes')} minValue={1} maxValue={720} suffix={t('part.minutesUnit')} />
        <Select
          label={t('part.theme')}
          value={part.themeId ?? noTheme}
          onChange={(id) => set({ themeId: id === noTheme ? null : id })}
          options={[{ id: noTheme, label: t('part.noTheme') }, ...(view?.themes ?? []).map(({ themeId, label }) => ({ id: themeId, label }))]}
        />
      </Columns>
      <SavedTextArea type="runSheetPart" record={part} field="note" label={t('part.note')} minRows={2} />
      <CheckboxField label={t('part.isBreak')} isSelected={part.isBreak === true} onChange={(isBreak) => set({ isBreak })} />
      {part.libraryKey === null ? null : <LinkAction href={`/library/item/${part.libraryKey}`}>{library('picker.fromLibrary')}</LinkAction>}
      {view == null || view.questions.length === 0 || part.isBreak === true ? null : <Questions part={part} questions={view.questions} onChange={(learningQuestionIds) => set({ learningQuestionIds })} />}
    </SavedDialog>
  );
}

function Questions({ part, questions, onChange }: { readonly part: Rec<'runSheetPart'>; readonly questions: MeetingView['questions']; readonly onChange: (ids: string[]) => void }) {
  const { t } = useTranslation('board');
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const served = part.learningQuestionIds ?? [];
  // Those of the part's own theme first.
  const sorted = questions.toSorted((a, b) => Number(b.themeId === part.themeId) - Number(a.themeId === part.themeId));
  return (
    <CheckboxGroup
      label={t('part.questions')}
      value={served}
      onChange={onChange}
      options={sorted.map(({ id, text, person }) => ({ id, label: isDiscreet ? text : person === null ? t('part.questionGroup', { text }) : t('part.questionOf', { text, name: person }) }))}
    />
  );
}
