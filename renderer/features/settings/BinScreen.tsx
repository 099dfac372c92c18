import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinEntry } from '#shared/ipc/records.ts';
import { today } from '#renderer/lib/clock.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useStaying } from '#renderer/parts/use-staying.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';

/** A day inside the name of a record. */
const day = /\b\d{4}-\d{2}-\d{2}\b/g;

/** What was deleted: back with one press, or gone for good after a question. */
export function BinScreen() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const entries = useStoreQuery('records.bin', {}).data;
  const [erasing, setErasing] = useState<BinEntry | null>(null);
  if (entries === undefined) return null;
  const nameOf = (entry: BinEntry): string => (entry.label === '' ? t('bin.unnamed') : entry.label.replaceAll(day, (found) => format.date(found, 'short')));

  async function run(work: ReturnType<(typeof api)['records.restore']>): Promise<void> {
    const done = await work;
    if (!done.ok) showToast({ message: errorSentence(done.error) });
  }

  return (
    <>
      <PageHeader back={<LinkAction href="/settings">{t('title')}</LinkAction>} title={t('bin.title')} subtitle={entries.length === 0 ? t('bin.empty') : t('bin.subtitle')} />
      <Rows>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            title={nameOf(entry)}
            detail={`${t(`bin.types.${entry.type}`)} · ${t('bin.deletedAt', { when: format.relativeDay(inBrussels(entry.deletedAt).date, today()) })}`}
            action={
              <Inline>
                <Button variant="quiet" onPress={() => void run(api['records.restore']({ type: entry.type, id: entry.id }))}>
                  {t('bin.restore')}
                </Button>
                <Button variant="quiet" onPress={() => setErasing(entry)}>
                  {t('bin.erase')}
                </Button>
              </Inline>
            }
          />
        ))}
      </Rows>
      {erasing === null ? null : (
        <EraseDialog
          entry={erasing}
          name={nameOf(erasing)}
          onClose={() => setErasing(null)}
          onErase={() => {
            void run(api['records.erase']({ type: erasing.type, id: erasing.id }));
            setErasing(null);
          }}
        />
      )}
    </>
  );
}

type EraseDialogProps = { readonly entry: BinEntry; readonly name: string; readonly onClose: () => void; readonly onErase: () => void };

/** Asks before something is gone for good, and says what others keep. */
function EraseDialog({ entry, name, onClose, onErase }: EraseDialogProps) {
  const { t } = useTranslation('settings');
  const staying = useStaying(entry.type, entry.id, true);
  return (
    <ConfirmDialog
      title={t('bin.eraseTitle')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      happens={[t('bin.eraseHappens', { label: name })]}
      stays={[...staying, t('bin.eraseStays')]}
      confirmLabel={t('bin.erase')}
      onConfirm={onErase}
    />
  );
}
