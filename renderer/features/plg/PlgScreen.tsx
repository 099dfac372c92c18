import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedDate, SavedSelect, SavedText } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { plgStatuses } from '#shared/domain/records/plg.ts';
import type { PlgView } from '#shared/ipc/plg.ts';
import { EntryPage } from './EntryPage.tsx';
import { NewEntry } from './NewEntry.tsx';
import css from './plg.module.css';

/** The logbook of a PLG in one school: what was done, what stood in the way, what it yielded, and what comes back to the group. */
export function PlgScreen() {
  const { t } = useTranslation('plg');
  const { plgId = '' } = useParams<{ plgId: string }>();
  const view = useStoreQuery('plg.view', { plgId }).data;
  if (view === undefined || (view !== null && view.plg.id !== plgId)) return null;
  if (view === null) {
    return (
      <>
        <PageHeader title={t('gone')} />
        <EmptyState sentence={t('goneHint')} action={<LinkAction href="/bin">{t('toBin')}</LinkAction>} />
      </>
    );
  }
  return <Plg key={plgId} view={view} />;
}

function Plg({ view }: { readonly view: PlgView }) {
  const { t } = useTranslation('plg');
  const format = useFormat();
  const shown = useShownName();
  const { plg, person, entries, schoolName } = view;
  const { theme, status, startedOn } = plg;
  const facts = [shown(person), schoolName, t(`status.${status}`), startedOn === null ? t('notStarted') : t('startedOn', { date: format.date(startedOn, 'long') })];
  return (
    <>
      <PageHeader back={<LinkAction href={`/coachee/${person.id}`}>{shown(person)}</LinkAction>} title={theme} subtitle={facts.filter((fact) => fact !== null).join(' · ')} actions={<Actions view={view} />} />
      <Columns>
        <Section title={t('logbook')} note={t('entries', { count: entries.length })}>
          <NewEntry plgId={plg.id} isFirst={entries.length === 0} />
          {entries.map((entry, index) => (
            <EntryPage key={entry.id} entry={entry} view={view} isLatest={index === 0} />
          ))}
        </Section>
        <About view={view} />
      </Columns>
    </>
  );
}

const none = 'none';

function About({ view }: { readonly view: PlgView }) {
  const { t } = useTranslation('plg');
  const act = useAct();
  const { plg, person, question } = view;
  const questions = useStoreQuery('plg.person', { coacheeId: person.id }).data?.questions ?? [];
  const { id, audience } = plg;
  return (
    <Stack gap="field">
      <Inline>
        <AudienceField value={audience} onChange={(next) => void act(updateRecord('plg', id, { audience: next }, { act: { code: 'plg.audience' } }))} name={person.givenName} of={t('person.title')} data-field-id={`plg:${id}:audience`} />
      </Inline>
      <SavedText type="plg" record={plg} field="theme" label={t('fields.theme')} isRequired maxLength={300} />
      <SavedText type="plg" record={plg} field="participants" label={t('fields.participants')} description={t('participantsHint')} maxLength={500} />
      <SavedText type="plg" record={plg} field="rhythm" label={t('fields.rhythm')} maxLength={200} />
      <SavedDate type="plg" record={plg} field="startedOn" label={t('fields.startedOn')} />
      <SavedSelect type="plg" record={plg} field="status" label={t('fields.status')} options={plgStatuses.map((status) => ({ id: status, label: t(`status.${status}`) }))} />
      {questions.length === 0 && question === null ? null : (
        <Select
          label={t('fields.learningQuestionId')}
          options={[{ id: none, label: t('noQuestion') }, ...questions.map((candidate) => ({ id: candidate.id, label: candidate.text }))]}
          value={plg.learningQuestionId ?? none}
          onChange={(next) => void act(updateRecord('plg', id, { learningQuestionId: next === none ? null : next }))}
        />
      )}
      <p className={css['quiet']}>{t('aboutHint')}</p>
    </Stack>
  );
}

function Actions({ view: { plg, person } }: { readonly view: PlgView }) {
  const { t } = useTranslation('plg');
  const { t: common } = useTranslation('common');
  const [, navigate] = useLocation();
  const history = useDialog();
  const deleting = useDialog();
  const known = ['theme', 'participants', 'rhythm', 'startedOn', 'status'] as const;
  return (
    <>
      <Menu
        label={t('more', { name: plg.theme })}
        entries={[
          { id: 'history', label: t('history'), onAction: history.open },
          { id: 'delete', label: common('delete'), onAction: deleting.open },
        ]}
      />
      <HistoryDialog
        type="plg"
        id={plg.id}
        fieldLabel={(field) => {
          const found = known.find((candidate) => candidate === field);
          return found === undefined ? null : t(`fields.${found}`);
        }}
        valueLabel={(field, value) => (field === 'status' ? plgStatuses.filter((status) => status === value).map((status) => t(`status.${status}`))[0] : undefined)}
        {...history}
      />
      <DeleteDialog type="plg" id={plg.id} name={plg.theme} onDeleted={() => navigate(`/coachee/${person.id}`)} {...deleting} />
    </>
  );
}
