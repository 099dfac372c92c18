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
import type { ListImportEntry } from '#shared/ipc/people-import.ts';

/** Names that fit in a question; the rest is a count. */
const namedAtMost = 8;

/** Which lists went in, what they brought, and the way back. */
export function ListImportHistory() {
  const { t } = useTranslation('people');
  const format = useFormat();
  const history = useStoreQuery('listImport.history', {}).data ?? [];
  const [asked, setAsked] = useState<ListImportEntry | null>(null);
  if (history.length === 0) return null;
  return (
    <Section title={t('import.history.title')}>
      <Rows label={t('import.history.title')}>
        {history.map((entry) => (
          <Row
            key={entry.batchId}
            lead={format.date(inBrussels(entry.importedAt).date, 'short')}
            title={entry.fileName}
            detail={`${t(`import.history.kind.${entry.kind}`)} · ${t('import.history.counts', { added: format.number(entry.added), changed: format.number(entry.changed), unchanged: format.number(entry.unchanged) })}`}
            action={
              entry.undone ? (
                <span>{t('import.history.undone')}</span>
              ) : (
                <Button variant="quiet" aria-label={t('import.history.undoOf', { file: entry.fileName })} onPress={() => setAsked(entry)}>
                  {t('import.history.undo')}
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

function UndoDialog({ entry: { batchId, fileName, added, changed, builtOn }, onClose }: { readonly entry: ListImportEntry; readonly onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: acts } = useTranslation('acts');
  const act = useAct();
  const named = builtOn.slice(0, namedAtMost).map(({ type, label, how }) => t(`import.history.${how}`, { what: label, type: acts(`type.${type}`) }));
  const more = builtOn.length - named.length;
  return (
    <ConfirmDialog
      title={t('import.history.question', { file: fileName })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      happens={[t('import.history.happens', { added, changed })]}
      stays={[...named, ...(more > 0 ? [t('import.history.more', { count: more })] : []), ...(builtOn.length > 0 ? [t('import.history.leansOn')] : []), t('import.history.staysFile')]}
      confirmLabel={t('import.history.undo')}
      onConfirm={async () => (await act(api['listImport.undo']({ batchId }))) !== null}
    />
  );
}
