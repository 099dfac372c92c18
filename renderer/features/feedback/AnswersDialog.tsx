import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { ColumnChoice } from '#renderer/parts/column-choice/ColumnChoice.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { RoundItem } from '#shared/domain/records/feedback.ts';
import type { AnswersPreview } from '#shared/ipc/feedback.ts';

type AnswersProps = { readonly preview: AnswersPreview; readonly items: readonly RoundItem[]; readonly onClose: () => void };

/** How a table was read before it goes in, to be put right: which column answers what, and which cells could not be read. */
export function AnswersDialog({ preview, items, onClose }: AnswersProps) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const [read, setRead] = useState(preview);
  const { sessionId, fileName, columns, forms } = read;
  const choose = async (itemIds: (string | null)[]): Promise<void> => {
    const result = await api['feedback.mapAnswers']({ sessionId, itemIds });
    if (result.ok) setRead(result.value);
    else showToast({ message: errorSentence(result.error) });
  };
  const take = async (): Promise<void> => {
    if ((await act(api['feedback.importAnswers']({ sessionId }))) !== null) onClose();
  };
  return (
    <Dialog
      title={t('import.title', { file: fileName })}
      lead={t('import.lead', { count: forms })}
      size="wide"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button variant="primary" isDisabled={forms === 0} onPress={() => void take()}>
            {t('import.take', { count: forms })}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <ColumnChoice caption={t('import.columns')} columns={columns.map(({ header, samples }) => ({ title: header, samples }))} targets={items.map(({ id, text }) => ({ id, label: text }))} value={columns.map(({ itemId }) => itemId)} onChange={(next) => void choose(next)} />
        <Remarks preview={read} items={items} />
      </Stack>
    </Dialog>
  );
}

/** What the coach should know before the forms go in. */
function Remarks({ preview: { columns, problems, problemCount }, items }: Omit<AnswersProps, 'onClose'>) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const titled = columns.map((column, index) => ({ ...column, title: column.header.trim() === '' ? common('columns.unnamed', { number: index + 1 }) : column.header }));
  const missing = items.filter(({ id }) => !columns.some(({ itemId }) => itemId === id));
  const withNames = titled.filter(({ hasNames, itemId }) => hasNames && itemId !== null);
  return (
    <div role="status">
      {missing.length === 0 ? null : <p>{t('import.missing', { count: missing.length, questions: format.list(missing.map(({ text }) => `“${text}”`)) })}</p>}
      {withNames.length === 0 ? null : <p>{t('import.names', { columns: format.list(withNames.map(({ title }) => `“${title}”`)) })}</p>}
      {problemCount === 0 ? null : <p>{t('import.problems', { count: problemCount, places: problems.slice(0, 5).map(({ row, column, value }) => t('import.place', { row, column, value })).join(', ') })}</p>}
    </div>
  );
}
