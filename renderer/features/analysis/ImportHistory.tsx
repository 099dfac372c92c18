import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportHistoryEntry } from '#shared/ipc/survey-import.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';

/** Which files went in, what they brought, and the way back. */
export function ImportHistory() {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const history = useStoreQuery('surveyImport.history', {}).data ?? [];
  const [asked, setAsked] = useState<ImportHistoryEntry | null>(null);
  if (history.length === 0) return null;
  const counts = ({ added, changed, unchanged }: ImportHistoryEntry): string =>
    t('history.counts', { added: format.number(added), changed: format.number(changed), unchanged: format.number(unchanged) });
  return (
    <Section title={t('history.title')}>
      <Rows>
        {history.map((entry) => (
          <Row
            key={entry.batchId}
            lead={format.date(inBrussels(entry.importedAt).date, 'short')}
            title={entry.fileName}
            detail={entry.measurement === null ? counts(entry) : `${t(`moments.${entry.measurement.moment}`)} · ${entry.measurement.swvName} · ${counts(entry)}`}
            action={
              entry.undone ? (
                <span>{t('history.undone')}</span>
              ) : (
                <Button variant="quiet" onPress={() => setAsked(entry)} aria-label={t('history.undoOf', { file: entry.fileName })}>
                  {t('history.undo')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {asked === null ? null : <UndoDialog entry={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function UndoDialog({ entry: { batchId, fileName, added, changed, builtOn }, onClose }: { readonly entry: ImportHistoryEntry; readonly onClose: () => void }) {
  const { t } = useTranslation('analysis');
  const act = useAct();
  const format = useFormat();
  const questions = builtOn.filter(({ kind }) => kind === 'learningQuestion');
  const later = builtOn.filter(({ kind }) => kind === 'laterImport');
  return (
    <ConfirmDialog
      title={t('history.question', { file: fileName })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      happens={[
        ...(added > 0 ? [t('history.happensAdded', { count: added, shown: format.number(added) })] : []),
        ...(changed > 0 ? [t('history.happensChanged', { count: changed, shown: format.number(changed) })] : []),
        ...later.map(({ label }) => t('history.laterFirst', { file: label })),
      ]}
      stays={questions.length === 0 ? [t('history.staysFile')] : [...questions.map(({ label }) => t('history.staysQuestion', { question: label })), t('history.staysFile')]}
      confirmLabel={t('history.undo')}
      onConfirm={async () => (await act(api['surveyImport.undo']({ batchId }))) !== null}
    />
  );
}
