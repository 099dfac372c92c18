import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { inBrussels } from '#renderer/lib/format.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import type { TableOptions } from '#shared/domain/survey.ts';
import type { ListSession } from '#shared/ipc/people-import.ts';
import { Pairs } from '../Pairs.tsx';
import type { ListImport } from './use-list-import.ts';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
const delimiters = [
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'pipe'],
] as const;
const noColumn = 'none';

type StepProps = { readonly wizard: ListImport; readonly session: ListSession };

/** How the file was read and which column is what, each part to change. */
export function ListColumnsStep({ wizard, session, onChooseAgain }: StepProps & { readonly onChooseAgain: () => void }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { encoding, delimiter, sheet, rowCount, notices, missingFields, importedAt, canReread } = session;
  const separator = delimiters.find(([sign]) => sign === delimiter)?.[1];
  const how = sheet === null || session.sheets.length === 0 ? [t(`import.encodings.${encodings.find((id) => id === encoding) ?? 'utf-8'}`), separator === undefined ? '' : t(`import.delimiters.${separator}`)] : [t('import.sheetNamed', { sheet })];
  return (
    <Stack gap="field">
      <p>{t('import.summary', { count: rowCount, how: how.filter((part) => part !== '').join(', ') })}</p>
      {importedAt === null ? null : <Callout title={t('import.sameFile', { date: format.date(inBrussels(importedAt).date, 'long') })} safe={t('import.sameFileSafe')} />}
      {missingFields.length === 0 ? null : <Callout tone="problem" title={t('import.missing', { fields: format.list(missingFields.map((key) => t(`import.field.${key}` as 'import.field.name'))) })} todo={t('import.missingTodo')} />}
      {notices.length === 0 ? null : (
        <ul>
          {notices.map(({ code, params }) => (
            <li key={code + JSON.stringify(params)}>{i18next.t(`refusals:${code}` as never, params) as string}</li>
          ))}
        </ul>
      )}
      <Mapping wizard={wizard} session={session} />
      <Disclosure title={t('import.readOtherwise')}>
        {canReread ? (
          <ReadOtherwise wizard={wizard} session={session} />
        ) : (
          <Stack gap="row">
            <p>{t('import.chooseAgainWhy')}</p>
            <Button onPress={onChooseAgain}>{t('import.chooseAgain')}</Button>
          </Stack>
        )}
      </Disclosure>
    </Stack>
  );
}

/** What was found stands open; what the file does not hold is folded away, unless it cannot be missed. */
function Mapping({ wizard, session }: StepProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { fields, mapping } = session;
  const isOpen = ({ key, required }: ListSession['fields'][number]): boolean => required || (mapping[key] ?? null) !== null;
  const rest = fields.filter((field) => !isOpen(field));
  const names = rest.map(({ key }) => t(`import.field.${key}` as 'import.field.name'));
  return (
    <>
      <MappingTable caption={t('import.mapping')} fields={fields.filter(isOpen)} wizard={wizard} session={session} />
      {rest.length === 0 ? null : (
        <Disclosure title={t('import.notFound', { fields: format.list(names) })}>
          <MappingTable caption={t('import.notFoundTable')} fields={rest} wizard={wizard} session={session} />
        </Disclosure>
      )}
    </>
  );
}

function MappingTable({ caption, fields, wizard, session }: StepProps & { readonly caption: string; readonly fields: ListSession['fields'] }) {
  const { t } = useTranslation('people');
  const { columns, mapping, table, canReread } = session;
  const options = [{ id: noColumn, label: t('import.noColumn') }, ...columns.map(({ index, header }) => ({ id: String(index), label: header === '' ? t('import.column', { number: index + 1 }) : header }))];
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'field', label: t('import.fieldHead') },
        { id: 'column', label: t('import.columnHead') },
        { id: 'samples', label: t('import.samplesHead') },
      ]}
      rows={fields.map(({ key }) => {
        const column = mapping[key] ?? null;
        const label = t(`import.field.${key}` as 'import.field.name');
        return {
          id: key,
          cells: {
            field: label,
            column: (
              <Select
                label={label}
                isLabelHidden
                variant="plain"
                options={options}
                value={column === null ? noColumn : String(column)}
                onChange={(id) => void wizard.reread(table, { ...mapping, [key]: id === noColumn ? null : Number(id) })}
                isDisabled={!canReread || wizard.isReading}
              />
            ),
            samples: columns.find(({ index }) => index === column)?.samples.join(' · ') ?? '',
          },
        };
      })}
    />
  );
}

function ReadOtherwise({ wizard, session }: StepProps) {
  const { t } = useTranslation('people');
  const { table, mapping, encoding, delimiter, sheet, sheets } = session;
  const { isReading } = wizard;
  // Another cut of the table has other columns: the proposal is made anew.
  const again = (next: TableOptions): void => void wizard.reread(next, sheets.length === 0 && next.encoding !== table.encoding ? mapping : {});
  if (sheets.length > 0) {
    return <Select label={t('import.sheet')} options={sheets.map(({ name, hidden }) => ({ id: name, label: name, note: hidden ? t('import.hiddenSheet') : undefined }))} value={sheet} onChange={(id) => again({ ...table, sheet: id })} isDisabled={isReading} />;
  }
  return (
    <Pairs>
      <Select
        label={t('import.encoding')}
        options={encodings.map((id) => ({ id, label: t(`import.encodings.${id}`) }))}
        value={encodings.find((id) => id === encoding) ?? null}
        onChange={(id) => again({ ...table, encoding: id })}
        isDisabled={isReading}
      />
      <Select
        label={t('import.delimiter')}
        options={delimiters.map(([id, name]) => ({ id, label: t(`import.delimiters.${name}`) }))}
        value={delimiters.find(([id]) => id === delimiter)?.[0] ?? null}
        onChange={(id) => again({ ...table, delimiter: id })}
        isDisabled={isReading}
      />
    </Pairs>
  );
}
