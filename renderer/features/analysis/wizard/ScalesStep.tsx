import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MappedScale } from '#shared/domain/survey-mapping.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { columnName, columnRows, type ColumnRow, type ReadyWizard, type StepProps } from './ready.ts';
import css from './wizard.module.css';

/** No scale: the question is kept, but counts in none. */
const none = 'none';

/** Which questions together say something, of which theme, and which end means that there is a need. */
export function ScalesStep({ wizard }: StepProps) {
  const { t } = useTranslation('analysis');
  const { mapping, change } = wizard;
  const items = columnRows(wizard).filter(({ mapped }) => mapped.use === 'item');
  const loose = items.filter(({ mapped }) => mapped.scaleKey === null || !mapping.scales.some(({ key }) => key === mapped.scaleKey));
  const [open, setOpen] = useState<string | null>(mapping.scales[0]?.key ?? null);
  const add = (): void => {
    const key = freshKey(mapping.scales);
    const { min = 1, max = 5 } = loose[0]?.column.scale ?? {};
    change({ scales: [...mapping.scales, { key, label: '', min, max, themeId: null, needEnd: 'low' }] });
    setOpen(key);
  };
  return (
    <Stack gap="row">
      <p className={css['sentence']}>{items.length === 0 ? t('import.scales.noItems') : t('import.scales.lead')}</p>
      {mapping.scales.map((scale) => (
        <Disclosure key={scale.key} level={2} title={<ScaleTitle scale={scale} count={items.filter(({ mapped }) => mapped.scaleKey === scale.key).length} wizard={wizard} />} isExpanded={open === scale.key} onExpandedChange={(isOpen) => setOpen(isOpen ? scale.key : null)}>
          {open === scale.key ? <ScaleFields scale={scale} rows={items.filter(({ mapped }) => mapped.scaleKey === scale.key)} wizard={wizard} /> : null}
        </Disclosure>
      ))}
      {loose.length === 0 ? null : (
        <Disclosure level={2} title={t('import.scales.loose', { count: loose.length })} isExpanded={open === none} onExpandedChange={(isOpen) => setOpen(isOpen ? none : null)}>
          {open === none ? <ItemList rows={loose} wizard={wizard} /> : null}
        </Disclosure>
      )}
      <Inline>
        <Button variant="quiet" icon={<IconPlus />} onPress={add}>
          {t('import.scales.add')}
        </Button>
      </Inline>
    </Stack>
  );
}

function freshKey(scales: readonly MappedScale[]): string {
  let number = scales.length + 1;
  while (scales.some(({ key }) => key === `scale-${number}`)) number += 1;
  return `scale-${number}`;
}

function useThemes(swvId: string | null) {
  const ofGroup = useStoreQuery('questions.themes', { swvId: swvId ?? '' }, { enabled: swvId !== null }).data;
  return swvId === null ? [] : (ofGroup ?? []);
}

function ScaleTitle({ scale, count, wizard }: { readonly scale: MappedScale; readonly count: number; readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const theme = useThemes(wizard.mapping.swvId).find(({ id }) => id === scale.themeId);
  const range = t('range', { min: format.number(scale.min), max: format.number(scale.max) });
  const facts = [t('import.scales.questions', { count }), range, theme?.label ?? t('import.scales.noTheme')];
  return (
    <span>
      {scale.label === '' ? t('import.scales.nameless') : scale.label} <span className={css['detail']}>{facts.join(' · ')}</span>
    </span>
  );
}

function ScaleFields({ scale, rows, wizard }: { readonly scale: MappedScale; readonly rows: readonly ColumnRow[]; readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('analysis');
  const { key } = scale;
  const themes = useThemes(wizard.mapping.swvId);
  const seen = useSeenWords(rows);
  const set = (patch: Partial<MappedScale>): void => wizard.changeScale(key, patch);
  const remove = (): void => {
    wizard.changeColumns(rows.map(({ column }) => column.key), { scaleKey: null });
    wizard.change({ scales: wizard.mapping.scales.filter((other) => other.key !== key) });
  };
  return (
    <Stack gap="field">
      <div className={css['fields']}>
        <TextField className={css['wide']} label={t('import.scales.name')} value={scale.label} onChange={(label) => set({ label })} maxLength={200} isRequired data-field-id={`surveyImport:scale:${key}`} />
        <Select
          label={t('import.scales.theme')}
          options={[{ id: none, label: t('import.scales.noTheme') }, ...themes.map(({ id, label }) => ({ id, label }))]}
          value={scale.themeId ?? none}
          onChange={(themeId) => set({ themeId: themeId === none ? null : themeId })}
          description={wizard.mapping.swvId === null ? t('import.scales.themesLater') : undefined}
        />
        <Select
          label={t('import.scales.needEnd')}
          options={(['low', 'high', 'none'] as const).map((id) => ({ id, label: t(`import.scales.needEnds.${id}`) }))}
          value={scale.needEnd}
          onChange={(needEnd) => set({ needEnd })}
          isDisabled={scale.themeId === null}
        />
        <NumberField label={t('import.scales.min')} value={scale.min} decimals={2} onChange={(min) => (min === null ? undefined : set({ min }))} />
        <NumberField label={t('import.scales.max')} value={scale.max} decimals={2} onChange={(max) => (max === null ? undefined : set({ max }))} description={seen} errorMessage={scale.max > scale.min ? undefined : t('import.problems.scale-range', { label: scale.label })} />
      </div>
      <ItemList rows={rows} wizard={wizard} />
      <Inline>
        <Button variant="quiet" onPress={remove}>
          {t('import.scales.remove')}
        </Button>
      </Inline>
    </Stack>
  );
}

/** Bare numbers do not say how far a scale goes: what was seen, so that the coach can say what could have been. */
function useSeenWords(rows: readonly ColumnRow[]): string | undefined {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const isBare = rows.length > 0 && rows.every(({ column }) => column.scale?.origin === 'numbers');
  const highest = Math.max(...rows.map(({ column }) => column.max ?? Number.NEGATIVE_INFINITY));
  return isBare && Number.isFinite(highest) ? t('import.scales.highestSeen', { highest: format.number(highest) }) : undefined;
}

function ItemList({ rows, wizard }: { readonly rows: readonly ColumnRow[]; readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const scales = wizard.mapping.scales;
  return (
    <div>
      {rows.map(({ column, mapped }) => {
        const name = columnName(column);
        return (
          <div key={column.key} className={css['itemRow']}>
            <div>
              <span className={css['name']}>{name}</span>{' '}
              <span className={css['detail']}>{column.scale === null ? '' : t('range', { min: format.number(column.scale.min), max: format.number(column.scale.max) })}</span>
            </div>
            <CheckboxField label={t('import.scales.reverse')} isSelected={mapped.reverse} onChange={(reverse) => wizard.changeColumns([column.key], { reverse })} />
            <Select
              label={t('import.scales.scaleOf', { column: name })}
              isLabelHidden
              options={[{ id: none, label: t('import.scales.none') }, ...scales.map(({ key, label }) => ({ id: key, label: label === '' ? t('import.scales.nameless') : label }))]}
              value={scales.some(({ key }) => key === mapped.scaleKey) ? mapped.scaleKey : none}
              onChange={(scaleKey) => wizard.changeColumns([column.key], { scaleKey: scaleKey === none ? null : scaleKey })}
            />
          </div>
        );
      })}
    </div>
  );
}
