import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { Row } from '#renderer/ui/Row.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { ListRowView, RowProblem } from '#shared/ipc/people-import.ts';

type CheckRowProps = { readonly row: ListRowView; readonly onChoose: (choice: string) => void };

/** One row of the file: what becomes of it, what is wrong in it, and the choice when there is one. */
export function CheckRow({ row, onChoose }: CheckRowProps) {
  const { t } = useTranslation('people');
  const { label, detail, status, candidates, chosen, differences, problems } = row;
  const name = label === '' ? t('import.rowWithoutName') : label;
  const sentences = [...problems.map((problem) => problemSentence(problem)), ...differences.map(({ field, from, to }) => differenceSentence(field, from, to))];
  return (
    <Row
      lead={t('import.row', { row: row.row })}
      title={name}
      detail={detail === '' ? undefined : detail}
      trailing={t(`import.status.${status}`)}
      action={
        candidates.length === 0 ? undefined : (
          <Select
            label={t('import.whoIs', { name })}
            isLabelHidden
            options={[
              ...candidates.map(({ id, label: words, by }) => ({ id, label: t('import.isKnown', { name: words }), note: t(`import.by.${by}`) })),
              { id: 'new', label: t('import.isNew') },
              { id: 'skip', label: t('import.leaveOut') },
            ]}
            value={chosen}
            onChange={onChoose}
          />
        )
      }
    >
      {sentences.length === 0 ? null : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Row>
  );
}

function words(key: string, values: Record<string, unknown> = {}): string {
  return i18next.t(key as never, { ns: 'people', ...values } as never) as unknown as string;
}

function fieldName(field: string): string {
  return words(`import.field.${field}`);
}

function problemSentence({ code, field, column, value }: RowProblem): string {
  const what = words(`import.problem.${code}`, { field: fieldName(field), value });
  return column === null ? what : words('import.inColumn', { what, column });
}

function differenceSentence(field: string, from: string | null, to: string): string {
  return from === null ? words('import.filled', { field: fieldName(field), to }) : words('import.replaced', { field: fieldName(field), from, to });
}
