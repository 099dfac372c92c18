import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { agreementPeriods, agreementStates, ofGroup, sourceKinds, type AgreementFilter } from '#shared/domain/agreement-filter.ts';
import type { AgreementLine } from '#shared/ipc/timeline.ts';
import css from './agreements.module.css';

const any = 'any';

type AgreementFiltersProps = { readonly filter: AgreementFilter; readonly onChange: (patch: Partial<AgreementFilter>) => void; readonly agreements: readonly AgreementLine[] };

/** Narrows the list by how it stands, who, group, day, where it was made, and words. */
export function AgreementFilters({ filter, onChange, agreements }: AgreementFiltersProps) {
  const { t } = useTranslation('agreements');
  const { people, groups } = usePeopleAndGroups(agreements);
  const { state, personId, swvId, source, period, from, until, words } = filter;
  return (
    <div className={css['filters']} role="group" aria-label={t('filter.label')} data-print="hide">
      <Select label={t('filter.state')} value={state} onChange={(id) => onChange({ state: id })} options={agreementStates.map((id) => ({ id, label: t(`states.${id}`) }))} />
      <ComboBox label={t('filter.person')} value={personId} placeholder={t('filter.anyone')} onChange={(id) => onChange({ personId: id })} options={people} />
      {groups.length < 2 && swvId === null ? null : (
        <Select label={t('filter.group')} value={swvId ?? any} onChange={(id) => onChange({ swvId: id === any ? null : id })} options={[{ id: any, label: t('filter.anyGroup') }, ...groups]} />
      )}
      <Select label={t('filter.period')} value={period} onChange={(id) => onChange({ period: id })} options={agreementPeriods.map((id) => ({ id, label: t(`periods.${id}`) }))} />
      {period === 'own' ? (
        <>
          <DatePicker label={t('filter.from')} value={from} onChange={(day) => onChange({ from: day })} />
          <DatePicker label={t('filter.until')} value={until} onChange={(day) => onChange({ until: day })} />
        </>
      ) : null}
      <Select
        label={t('filter.source')}
        value={source ?? any}
        onChange={(id) => onChange({ source: sourceKinds.find((known) => known === id) ?? null })}
        options={[{ id: any, label: t('filter.anySource') }, ...sourceKinds.map((id) => ({ id, label: t(`sources.${id}`) }))]}
      />
      <TextField label={t('filter.words')} type="search" value={words} onChange={(typed) => onChange({ words: typed })} data-field-id="agreements:words" />
    </div>
  );
}

/** Everyone and every group with whom something was agreed, by name. */
function usePeopleAndGroups(agreements: readonly AgreementLine[]) {
  const { t } = useTranslation('agreements');
  const shownName = useShownName();
  const format = useFormat();
  return useMemo(() => {
    const byName = (a: { readonly label: string }, b: { readonly label: string }): number => format.compare(a.label, b.label);
    const people = new Map(agreements.flatMap(({ person, swvName }) => (person === null ? [] : [[person.id, { id: person.id, label: shownName(person), note: swvName }]])));
    const groups = new Map(agreements.map(({ swvId, swvName }) => [swvId, { id: swvId, label: swvName }]));
    return { people: [{ id: ofGroup, label: t('wholeGroup') }, ...[...people.values()].toSorted(byName)], groups: [...groups.values()].toSorted(byName) };
  }, [agreements, shownName, format, t]);
}
