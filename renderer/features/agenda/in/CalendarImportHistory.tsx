import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { CalendarImportEntry } from '#shared/ipc/agenda.ts';

/** Which calendar files were taken over, and the way back. */
export function CalendarImportHistory() {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const act = useAct();
  const history = useStoreQuery('calendarImport.history', {}).data ?? [];
  const [asked, setAsked] = useState<CalendarImportEntry | null>(null);
  if (history.length === 0) return null;
  return (
    <Section title={t('in.history.title')}>
      <Rows label={t('in.history.title')}>
        {history.map((entry) => (
          <Row
            key={entry.batchId}
            lead={format.date(inBrussels(entry.importedAt).date, 'short')}
            leadWidth="date"
            title={entry.fileName}
            detail={t('in.history.counts', { added: format.number(entry.added), changed: format.number(entry.changed) })}
            action={
              entry.undone ? (
                <span>{t('in.history.undone')}</span>
              ) : (
                <Button variant="quiet" aria-label={t('in.history.undoOf', { file: entry.fileName })} onPress={() => setAsked(entry)}>
                  {t('in.history.undo')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {asked === null ? null : (
        <ConfirmDialog
          title={t('in.history.question', { file: asked.fileName })}
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : setAsked(null))}
          happens={[t('in.history.happens')]}
          stays={[t('in.history.stays')]}
          confirmLabel={t('in.history.undo')}
          onConfirm={async () => (await act(api['calendarImport.undo']({ batchId: asked.batchId }))) !== null}
        />
      )}
    </Section>
  );
}
