import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useLibrary } from '#renderer/parts/library/use-library.ts';
import { SavedDate, SavedText, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { PlgView } from '#shared/ipc/plg.ts';
import css from './plg.module.css';

const shownFields = ['date', 'done', 'obstacle', 'gain', 'question', 'answer'] as const;

/** One page of the logbook. All of it saves itself. */
export function EntryPage({ entry, view }: { readonly entry: Rec<'plgEntry'>; readonly view: PlgView }) {
  const { t } = useTranslation('plg');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const act = useAct();
  const history = useDialog();
  const library = useLibrary();
  const { id, date, libraryKey, audience, meetingId } = entry;
  const item = libraryKey === null ? undefined : library?.items.find((candidate) => candidate.id === libraryKey);
  const day = format.date(date, 'long');
  return (
    <Section
      title={day}
      heading="title"
      level={3}
      className={css['entry'] ?? ''}
      action={
        <Inline>
          <AudienceField value={audience} onChange={(next) => void act(updateRecord('plgEntry', id, { audience: next }, { act: { code: 'plgEntry.audience' } }))} name={view.person.givenName} of={day} data-field-id={`plgEntry:${id}:audience`} />
          <Menu
            label={t('more', { name: day })}
            entries={[
              { id: 'history', label: t('history'), onAction: history.open },
              { id: 'delete', label: common('delete'), onAction: () => void act(removeRecord('plgEntry', id, { code: 'plgEntry.deleted' })) },
            ]}
          />
          <HistoryDialog
            type="plgEntry"
            id={id}
            fieldLabel={(field) => {
              const found = shownFields.find((known) => known === field);
              return found === undefined ? null : t(`entry.${found}`);
            }}
            {...history}
          />
        </Inline>
      }
    >
      <Stack gap="field">
        {item === undefined ? null : (
          <p>
            {t('entry.led')} <LinkAction href={`/library/item/${item.id}`}>{item.title}</LinkAction>
          </p>
        )}
        <SavedDate type="plgEntry" record={entry} field="date" label={t('entry.date')} />
        <SavedTextArea type="plgEntry" record={entry} field="done" label={t('entry.done')} minRows={2} />
        <SavedTextArea type="plgEntry" record={entry} field="obstacle" label={t('entry.obstacle')} minRows={2} />
        <SavedTextArea type="plgEntry" record={entry} field="gain" label={t('entry.gain')} minRows={2} />
        <SavedText type="plgEntry" record={entry} field="question" label={t('entry.question')} description={meetingId === null ? t('entry.questionHint') : t('entry.taken')} maxLength={500} />
        <SavedTextArea type="plgEntry" record={entry} field="answer" label={t('entry.answer')} minRows={2} />
        {view.question === null ? null : <AsEvidence entryId={id} question={view.question} />}
      </Stack>
    </Section>
  );
}

function AsEvidence({ entryId, question }: { readonly entryId: string; readonly question: { readonly id: string; readonly text: string } }) {
  const { t } = useTranslation('plg');
  const act = useAct();
  return (
    <Inline>
      <Button variant="quiet" onPress={() => void act(api['plg.asEvidence']({ entryId, questionId: question.id }))}>
        {t('entry.asEvidence')}
      </Button>
      <span className={css['quiet']}>{t('entry.evidenceFor', { question: question.text })}</span>
    </Inline>
  );
}
