import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import type { RoundItem } from '#shared/domain/records/feedback.ts';
import type { AnswersPreview } from '#shared/ipc/feedback.ts';

/** Shows how a table was read before it goes in: which column answers what, and which cells could not be read. */
export function AnswersDialog({ preview, items, onClose }: { readonly preview: AnswersPreview; readonly items: readonly RoundItem[]; readonly onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { sessionId, fileName, columns, forms, problems } = preview;
  const take = async (): Promise<void> => {
    if ((await act(api['feedback.importAnswers']({ sessionId }))) !== null) onClose();
  };
  return (
    <Dialog
      title={t('import.title', { file: fileName })}
      lead={t('import.lead', { count: forms })}
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
        <Table
          caption={t('import.columns')}
          columns={[
            { id: 'column', label: t('import.column') },
            { id: 'item', label: t('import.question') },
          ]}
          rows={columns.map(({ header, itemId }, index) => ({ id: String(index), cells: { column: header === '' ? t('import.unnamed', { number: index + 1 }) : header, item: items.find(({ id }) => id === itemId)?.text ?? t('import.leftOut') } }))}
        />
        {problems.length === 0 ? null : <p>{t('import.problems', { count: problems.length, places: problems.slice(0, 5).map(({ row, column, value }) => t('import.place', { row, column, value })).join(', ') })}</p>}
      </Stack>
    </Dialog>
  );
}
