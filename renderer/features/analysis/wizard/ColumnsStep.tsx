import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnUses, type ColumnUse } from '#shared/domain/survey-mapping.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { AnchorOrder } from './AnchorOrder.tsx';
import { columnName, columnRows, type ColumnRow, type ReadyWizard, type StepProps } from './ready.ts';
import css from './wizard.module.css';

const rowsAtATime = 30;
const personRoles = ['email', 'name', 'first-name', 'last-name', 'code'] as const;

/** Every column under what is done with it. Questions on a scale first, since everything else follows from them. */
export function ColumnsStep({ wizard }: StepProps) {
  const { t } = useTranslation('analysis');
  const rows = columnRows(wizard);
  const [open, setOpen] = useState<ColumnUse | null>('item');
  return (
    <Stack gap="row">
      <p className={css['sentence']}>{t('import.columns.lead')}</p>
      {columnUses.map((use) => {
        const own = rows.filter(({ mapped }) => mapped.use === use);
        return own.length === 0 ? null : (
          <Disclosure key={use} level={2} title={t(`import.uses.heading.${use}`, { count: own.length })} isExpanded={open === use} onExpandedChange={(isOpen) => setOpen(isOpen ? use : null)}>
            {open === use ? <ColumnList rows={own} wizard={wizard} /> : null}
          </Disclosure>
        );
      })}
    </Stack>
  );
}

function ColumnList({ rows, wizard }: { readonly rows: readonly ColumnRow[]; readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('common');
  const [shown, setShown] = useState(rowsAtATime);
  const firsts = firstWithTheirWords(rows);
  return (
    <>
      {rows.slice(0, shown).map((row) => (
        <ColumnLine key={row.column.key} row={row} wizard={wizard} hasAnchors={firsts.has(row.column.key)} />
      ))}
      {rows.length > shown ? (
        <Button variant="quiet" onPress={() => setShown(shown + rowsAtATime)}>
          {t('showMore')}
        </Button>
      ) : null}
    </>
  );
}

/** Questions with the same words share their order: it stands under the first of them. */
function firstWithTheirWords(rows: readonly ColumnRow[]): Set<string> {
  const firsts = new Map<string, string>();
  for (const { column } of rows) {
    if (column.scale === null || column.scale.origin === 'numbers') continue;
    const words = JSON.stringify(column.scale.anchors.map(({ label }) => label));
    if (!firsts.has(words)) firsts.set(words, column.key);
  }
  return new Set(firsts.values());
}

function ColumnLine({ row, wizard, hasAnchors }: { readonly row: ColumnRow; readonly wizard: ReadyWizard; readonly hasAnchors: boolean }) {
  const { t } = useTranslation('analysis');
  const { column, mapped, samples } = row;
  const name = columnName(column);
  const choose = (use: ColumnUse): void => {
    wizard.changeColumns([column.key], { use, ...(use === 'item' ? {} : { scaleKey: null, reverse: false }), ...(use === 'person' && mapped.role === null ? { role: 'name' } : {}) });
    // Words only become numbers when the reader is told that they stand on a scale.
    const needsNumbers = use === 'item' && column.kind !== 'item';
    if (needsNumbers && wizard.session.canReread) {
      const { table, overrides } = wizard.session;
      const columns = { ...overrides.columns, [String(column.index)]: { ...overrides.columns?.[String(column.index)], kind: 'item' as const } };
      void wizard.reread(table, { ...overrides, columns });
    }
  };
  return (
    <div className={css['columnRow']}>
      <div>
        <div className={css['name']}>{name}</div>
        <div className={css['detail']}>
          <ColumnFacts row={row} />
        </div>
        {samples.length === 0 || mapped.use === 'item' ? null : <div className={css['detail']}>{t('import.columns.examples', { samples: samples.join(' · ') })}</div>}
        {mapped.use === 'item' && hasAnchors ? <AnchorOrder row={row} wizard={wizard} /> : null}
      </div>
      <Stack gap="row">
        <Select label={t('import.columns.use', { column: name })} isLabelHidden options={columnUses.map((id) => ({ id, label: t(`import.uses.${id}`) }))} value={mapped.use} onChange={choose} isDisabled={wizard.isReading} />
        {mapped.use === 'person' ? (
          <Select
            label={t('import.columns.role', { column: name })}
            isLabelHidden
            options={personRoles.map((id) => ({ id, label: t(`import.roles.${id}`) }))}
            value={personRoles.find((id) => id === mapped.role) ?? null}
            onChange={(role) => wizard.changeColumns([column.key], { role })}
          />
        ) : null}
      </Stack>
    </div>
  );
}

function ColumnFacts({ row: { column, mapped, noAnswers } }: { readonly row: ColumnRow }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const facts = [t('import.columns.answers', { count: column.n, shown: format.number(column.n) })];
  if (mapped.use === 'item' && column.scale !== null) {
    const { min, max } = column.scale;
    facts.push(t('import.columns.range', { min: format.number(min), max: format.number(max) }));
    if (column.mean !== null) facts.push(t('import.columns.mean', { mean: format.number(column.mean, 2) }));
  }
  if (mapped.use === 'item' && noAnswers.length > 0) {
    facts.push(t('import.columns.noAnswer', { words: noAnswers.map(({ text, count }) => `“${text}” (${format.number(count)})`).join(', ') }));
  }
  return <>{facts.join(' · ')}</>;
}
