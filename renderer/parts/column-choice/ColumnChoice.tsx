import { useTranslation } from 'react-i18next';
import { Select } from '#renderer/ui/Select.tsx';
import { Table } from '#renderer/ui/Table.tsx';

/** A column as it stands in the file; `title` is empty when nothing stands above it. */
export type ChoiceColumn = { readonly title: string; /** The first values that are there, to recognise it by. */ readonly samples: readonly string[] };

/** What a column can be. */
export type ChoiceTarget = { readonly id: string; readonly label: string };

/** The target of each column, in the order of the columns; null leaves a column out. */
export type ColumnChoices = readonly (string | null)[];

type ColumnChoiceProps = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly ChoiceColumn[];
  readonly targets: readonly ChoiceTarget[];
  readonly value: ColumnChoices;
  readonly onChange: (next: (string | null)[]) => void;
  readonly isDisabled?: boolean;
};

const leftOut = 'left-out';

/** Which column of a table is what: its title, what stands in it, and what it counts as, each to change before anything goes in. */
export function ColumnChoice({ caption, isCaptionHidden = false, columns, targets, value, onChange, isDisabled }: ColumnChoiceProps) {
  const { t } = useTranslation('common');
  const options = [{ id: leftOut, label: t('columns.leftOut') }, ...targets];
  return (
    <Table
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={[
        { id: 'title', label: t('columns.title') },
        { id: 'samples', label: t('columns.samples') },
        { id: 'target', label: t('columns.target') },
      ]}
      rows={columns.map(({ title, samples }, index) => {
        const name = title.trim() === '' ? t('columns.unnamed', { number: index + 1 }) : title;
        return {
          id: String(index),
          cells: {
            title: name,
            samples: samples.map((sample) => (sample.length > longestSample ? `${sample.slice(0, longestSample - 1)}…` : sample)).join(' · '),
            target: <Select label={t('columns.targetOf', { column: name })} isLabelHidden variant="plain" isDisabled={isDisabled} options={options} value={value[index] ?? leftOut} onChange={(id) => onChange(chooseColumn(columns.length, value, index, id === leftOut ? null : id))} />,
          },
        };
      })}
    />
  );
}

/** Characters of a value that are shown; enough to recognise a column by. */
const longestSample = 40;

/** Chooses a target for a column. A target has one column: the column that had it before is left out. */
function chooseColumn(count: number, value: ColumnChoices, column: number, target: string | null): (string | null)[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === column) return target;
    const own = value[index] ?? null;
    return own === target ? null : own;
  });
}
