import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { surveyLayouts, type SurveyNotice, type TableOptions } from '#shared/domain/survey.ts';
import { shell } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconFileImport } from '#renderer/ui/icons.ts';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { inBrussels } from '#renderer/lib/format.ts';
import { columnName, type StepProps } from './ready.ts';
import type { Wizard } from './use-wizard.ts';
import css from './wizard.module.css';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
const delimiters = [';', ',', '\t', '|'] as const;
const columnsShown = 6;

/** The first thing on an empty way: one button. */
export function ChooseFile({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useTranslation('analysis');
  return (
    <EmptyState
      sentence={t('import.file.empty')}
      action={
        <Button variant="primary" icon={<IconFileImport />} isPending={wizard.isReading} onPress={() => void choose(wizard)}>
          {wizard.isReading ? t('import.file.reading') : t('import.file.choose')}
        </Button>
      }
    />
  );
}

async function choose(wizard: Wizard): Promise<void> {
  const chosen = await shell['shell.chooseFile']({ purpose: 'survey' });
  if (chosen.ok && chosen.value !== null) await wizard.open(chosen.value.token);
}

/** How the file was read, in a sentence, with each part to change. */
export function FileStep({ wizard }: StepProps) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const { session } = wizard;
  const { reading } = session;
  return (
    <Stack gap="field">
      <p className={css['sentence']}>
        {t('import.file.summary', {
          tool: t(`import.layouts.${reading.layout}`),
          respondents: format.number(reading.respondents),
          columns: format.number(reading.columns.length),
        })}
      </p>
      {session.importedAt === null ? null : <Callout title={t('import.file.sameFile', { date: format.date(inBrussels(session.importedAt).date, 'long') })} safe={t('import.file.sameFileSafe')} />}
      {session.known === null ? null : <Callout title={t('import.file.known', { title: session.known.title, version: session.known.version })} />}
      <Notices notices={reading.notices} />
      <Sample wizard={wizard} />
      <Disclosure title={t('import.file.readOtherwise')}>
        {session.canReread ? <ReadOtherwise wizard={wizard} /> : <ChooseAgain wizard={wizard} />}
      </Disclosure>
    </Stack>
  );
}

function Notices({ notices }: { readonly notices: readonly SurveyNotice[] }) {
  const { t } = useTranslation('analysis');
  if (notices.length === 0) return null;
  return (
    <ul className={css['notices']} aria-label={t('import.file.notices')}>
      {notices.map(({ code, params }) => (
        <li key={code + JSON.stringify(params)}>{i18next.t(`refusals:${code}` as never, params) as string}</li>
      ))}
    </ul>
  );
}

function Sample({ wizard: { session } }: Pick<StepProps, 'wizard'>) {
  const { t } = useTranslation('analysis');
  const columns = session.reading.columns.filter(({ kind }) => kind !== 'empty').slice(0, columnsShown);
  return (
    <Table
      caption={t('import.file.sample')}
      columns={[
        { id: 'name', label: t('import.columns.column') },
        { id: 'samples', label: t('import.columns.samples') },
      ]}
      rows={columns.map((column) => ({ id: String(column.index), cells: { name: columnName(column), samples: (session.samples[column.index] ?? []).join(' · ') } }))}
    />
  );
}

/** After a lock the file itself is no longer at hand; what was read of it is. */
function ChooseAgain({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useTranslation('analysis');
  return (
    <Stack gap="row">
      <p>{t('import.file.chooseAgainWhy')}</p>
      <Button onPress={() => void choose(wizard)}>{t('import.file.chooseAgain')}</Button>
    </Stack>
  );
}

function ReadOtherwise({ wizard }: Pick<StepProps, 'wizard'>) {
  const { t } = useTranslation('analysis');
  const { session, reread, isReading } = wizard;
  const { reading, table, overrides } = session;
  const isText = reading.sheets.length === 0;
  const again = (nextTable: TableOptions, nextOverrides = overrides): void => void reread(nextTable, nextOverrides);
  return (
    <div className={css['fields']}>
      <Select
        label={t('import.file.tool')}
        options={surveyLayouts.map((id) => ({ id, label: t(`import.layouts.${id}`) }))}
        value={reading.layout}
        onChange={(layout) => again(table, { ...overrides, layout })}
        isDisabled={isReading}
      />
      {isText ? (
        <>
          <Select
            label={t('import.file.encoding')}
            options={encodings.map((id) => ({ id, label: t(`import.encodings.${id}`) }))}
            value={encodings.find((id) => id === reading.encoding) ?? null}
            onChange={(encoding) => again({ ...table, encoding })}
            isDisabled={isReading}
          />
          <Select
            label={t('import.file.delimiter')}
            options={delimiters.map((id) => ({ id, label: t(`import.delimiters.${delimiterNames[id]}`) }))}
            value={delimiters.find((id) => id === reading.delimiter) ?? null}
            onChange={(delimiter) => again({ ...table, delimiter })}
            isDisabled={isReading}
          />
        </>
      ) : (
        <Select
          label={t('import.file.sheet')}
          options={reading.sheets.map(({ name, hidden }) => ({ id: name, label: name, note: hidden ? t('import.file.hiddenSheet') : undefined }))}
          value={reading.sheet}
          onChange={(sheet) => again({ ...table, sheet })}
          isDisabled={isReading}
        />
      )}
      <NumberField
        label={t('import.file.headerRows')}
        value={reading.headerRows}
        minValue={0}
        maxValue={10}
        hasButtons
        onChange={(headerRows) => (headerRows === null || headerRows === reading.headerRows ? undefined : again(table, { ...overrides, headerRows }))}
      />
      <NumberField
        label={t('import.file.preambleRows')}
        value={reading.preambleRows}
        minValue={0}
        maxValue={100}
        hasButtons
        onChange={(preambleRows) => (preambleRows === null || preambleRows === reading.preambleRows ? undefined : again(table, { ...overrides, preambleRows }))}
      />
    </div>
  );
}

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' } as const;
