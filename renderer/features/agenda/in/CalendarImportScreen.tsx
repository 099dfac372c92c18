import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { inBrussels } from '#renderer/lib/format.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { ImportPage } from '#renderer/parts/ImportPage.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconFileImport } from '#renderer/ui/icons.ts';
import type { CalendarSession } from '#shared/ipc/agenda.ts';
import { CalendarImportHistory } from './CalendarImportHistory.tsx';
import { EventRows } from './EventRows.tsx';
import { useCalendarImport, type CalendarImport } from './use-calendar-import.ts';

/** A calendar file of the coach: event by event what it belongs to. Nothing is written before the last button. */
export function CalendarImportScreen() {
  const { t } = useTranslation('agenda');
  const wizard = useCalendarImport();
  const { session, error } = wizard;
  return (
    <ImportPage
      title={t('in.title')}
      back={{ href: '/agenda', label: t('in.back') }}
      session={session}
      startOver={{ label: t('in.startOver'), onPress: () => void wizard.startOver() }}
      error={error}
      safe={t('in.nothingChanged')}
    >
      {session == null ? (
        <>
          <ChooseFile wizard={wizard} />
          <CalendarImportHistory />
        </>
      ) : (
        <Events session={session} wizard={wizard} />
      )}
    </ImportPage>
  );
}

function ChooseFile({ wizard }: { readonly wizard: CalendarImport }) {
  const { t } = useTranslation('agenda');
  return (
    <EmptyState
      sentence={t('in.welcome')}
      action={
        <Button variant="primary" icon={<IconFileImport />} isPending={wizard.isBusy} onPress={() => void wizard.open()}>
          {wizard.isBusy ? t('in.reading') : t('in.choose')}
        </Button>
      }
    />
  );
}

function Events({ session, wizard }: { readonly session: CalendarSession; readonly wizard: CalendarImport }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const [, navigate] = useLocation();
  const { rows, quiet, older, importedAt } = session;
  const known = rows.filter(({ state }) => state !== 'new');
  const proposed = rows.filter(({ state, proposal }) => state === 'new' && proposal.choice.kind !== 'ignore');
  const other = rows.filter(({ state, proposal }) => state === 'new' && proposal.choice.kind === 'ignore');
  const count = rows.filter((row) => !['ignore', 'keep'].includes(wizard.choiceOf(row).kind)).length;
  const run = async (): Promise<void> => {
    if (await wizard.run(session)) navigate('/agenda');
  };
  return (
    <>
      <div>
        {importedAt === null ? null : <p>{t('in.known', { date: format.date(inBrussels(importedAt).date, 'short') })}</p>}
        {rows.length === 0 ? <p>{t('in.allQuiet')}</p> : null}
        {quiet === 0 ? null : <p>{t('in.quiet', { count: quiet })}</p>}
        {older === 0 ? null : <p>{t('in.older', { count: older })}</p>}
      </div>
      <EventRows title={t('in.changedTitle')} rows={known} wizard={wizard} />
      <EventRows title={t('in.proposedTitle')} rows={proposed} wizard={wizard} />
      <EventRows title={t('in.otherTitle')} note={t('in.otherNote')} rows={other} wizard={wizard} />
      {rows.length === 0 ? null : (
        <Inline>
          <Button variant="primary" isPending={wizard.isBusy} onPress={() => void run()}>
            {t('in.run')}
          </Button>
          <span>{t('in.count', { count, left: rows.length - count })}</span>
        </Inline>
      )}
    </>
  );
}
