import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useLibrary } from '#renderer/parts/library/use-library.ts';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { Rec } from '#shared/domain/records.ts';
import type { PlgView } from '#shared/ipc/plg.ts';
import css from './plg.module.css';

const texts = ['done', 'obstacle', 'gain', 'question', 'answer'] as const;
const written = ['done', 'obstacle', 'gain', 'answer'] as const;
/** With any of these a page has something to tell the group. */
const brought = ['done', 'gain', 'answer'] as const;
const shownFields = ['date', ...texts] as const;

type EntryProps = { readonly entry: Rec<'plgEntry'>; readonly view: PlgView; readonly isLatest: boolean };

/** One page of the logbook: to read, and open to write in while it is new. All of it saves itself. */
export function EntryPage({ entry, view, isLatest }: EntryProps) {
  const { t } = useTranslation('plg');
  const format = useFormat();
  const act = useAct();
  const library = useLibrary();
  const { id, date, libraryKey, audience, question } = entry;
  // A page that is being written stays open, whatever is filled in meanwhile, also over a lock.
  const { isOpen, onOpenChange: setIsOpen, open } = useKeptDialog(`plgEntry:${id}`);
  const isNew = isLatest && written.every((field) => entry[field] === null);
  const wasNew = useRef(isNew);
  useEffect(() => {
    if (wasNew.current) open();
  }, [open]);
  const whereTo = useWhereTo(view);
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
          <Button variant="quiet" aria-label={`${t(isOpen ? 'entry.close' : 'entry.open')}: ${day}`} onPress={() => setIsOpen(!isOpen)}>
            {t(isOpen ? 'entry.close' : 'entry.open')}
          </Button>
          <EntryMenu entry={entry} day={day} />
        </Inline>
      }
    >
      <Stack gap="row">
        {item === undefined ? null : (
          <p>
            {t('entry.led')} <LinkAction href={`/library/item/${item.id}`}>{item.title}</LinkAction>
          </p>
        )}
        {isOpen ? <Fields entry={entry} whereTo={whereTo(entry)} /> : <Read entry={entry} />}
        {question !== null && !isOpen ? <p className={css['quiet']}>{whereTo(entry)}</p> : null}
        {view.question === null ? null : <AsEvidence entryId={id} question={view.question} isEvidence={view.evidenceIds.includes(id)} />}
      </Stack>
    </Section>
  );
}

/** Where the question of a page goes: it opens a bijeenkomst, opened one, or waits for the next one. */
function useWhereTo({ openingDays }: PlgView): (entry: Rec<'plgEntry'>) => string {
  const { t } = useTranslation('plg');
  const format = useFormat();
  return (entry) => {
    const day = openingDays[entry.id];
    if (day === undefined) return t(brought.some((field) => (entry[field] ?? '').trim() !== '') ? 'entry.questionHint' : 'entry.questionNotYet');
    return t(day < today() ? 'entry.opened' : 'entry.opens', { date: format.date(day, 'long') });
  };
}

function Fields({ entry, whereTo }: { readonly entry: Rec<'plgEntry'>; readonly whereTo: string }) {
  const { t } = useTranslation('plg');
  return (
    <Stack gap="field">
      <SavedDate type="plgEntry" record={entry} field="date" label={t('entry.date')} />
      {texts.map((field) => (
        <SavedTextArea key={field} type="plgEntry" record={entry} field={field} label={t(`entry.${field}`)} minRows={field === 'question' ? 1 : 2} {...(field === 'question' ? { description: whereTo } : {})} />
      ))}
    </Stack>
  );
}

function Read({ entry }: { readonly entry: Rec<'plgEntry'> }) {
  const { t } = useTranslation('plg');
  const filled = texts.filter((field) => (entry[field] ?? '').trim() !== '');
  if (filled.length === 0) return <p className={css['quiet']}>{t('entry.nothing')}</p>;
  return (
    <dl className={css['read']}>
      {filled.map((field) => (
        <div key={field}>
          <dt>{t(`entry.${field}`)}</dt>
          <dd>{entry[field]}</dd>
        </div>
      ))}
    </dl>
  );
}

function EntryMenu({ entry: { id }, day }: { readonly entry: Rec<'plgEntry'>; readonly day: string }) {
  const { t } = useTranslation('plg');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const history = useDialog();
  return (
    <>
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
    </>
  );
}

/** Puts the page with the leervraag as evidence; once it stands there it says so, and can be taken away again. */
function AsEvidence({ entryId, question, isEvidence }: { readonly entryId: string; readonly question: { readonly id: string; readonly text: string }; readonly isEvidence: boolean }) {
  const { t } = useTranslation('plg');
  const act = useAct();
  const about = { entryId, questionId: question.id };
  return (
    <Inline>
      {isEvidence ? <span role="status">{t('entry.isEvidence')}</span> : null}
      <span className={css['quiet']}>{t('entry.evidenceFor', { question: question.text })}</span>
      <Button variant="quiet" onPress={() => void act(api[isEvidence ? 'plg.dropEvidence' : 'plg.asEvidence'](about))}>
        {t(isEvidence ? 'entry.dropEvidence' : 'entry.asEvidence')}
      </Button>
    </Inline>
  );
}
