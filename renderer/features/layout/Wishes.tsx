import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { LayoutWish } from '#shared/domain/layout/types.ts';
import type { LayoutGroupView, LayoutSchoolView } from '#shared/ipc/layout.ts';
import css from './layout.module.css';

const ordinals = ['1', '2', '3', '4', '5', 'any'] as const;
const weekdays = ['1', '2', '3', '4', '5', 'any'] as const;
type Word = (typeof ordinals)[number];

type WishesProps = { readonly group: LayoutGroupView; readonly isAlone: boolean; /** Looks again, when a proposal stands there. */ readonly onSaved: (() => void) | undefined };

/** What the group wishes of its dates. Every choice saves itself. */
export function Wishes({ group, isAlone, onSaved }: WishesProps) {
  const { t } = useTranslation('layout');
  const [wish, setWish] = useState<LayoutWish>(group.wish);
  const save = async (patch: Partial<LayoutWish>): Promise<void> => {
    const values = { ...wish, ...patch };
    setWish(values);
    const result = await api['layout.saveWish']({ swvId: group.swvId, values: { ...values, hostSchoolIds: [...values.hostSchoolIds] } });
    if (!result.ok) showToast({ message: errorSentence(result.error) });
    else onSaved?.();
  };
  const word = (value: number | null): Word => (value === null ? 'any' : (String(value) as Word));
  const number = (value: Word): number | null => (value === 'any' ? null : Number(value));
  const field = (name: string): string => `layoutWish:${group.swvId}:${name}`;
  return (
    <Section title={isAlone ? t('wish.title') : t('wish.titleFor', { swv: group.name })} heading="small">
      <Stack gap="field">
        <div>
          <p className={css['sentence']}>{t('wish.sentence')}</p>
          <Columns shape="even" className={css['tight'] ?? ''}>
            <Select label={t('wish.ordinal')} isLabelHidden value={word(wish.ordinal)} options={ordinals.map((id) => ({ id, label: t(`ordinals.${id}`) }))} onChange={(value) => void save({ ordinal: number(value) })} data-field-id={field('ordinal')} />
            <Select label={t('wish.weekday')} isLabelHidden value={word(wish.weekday)} options={weekdays.map((id) => ({ id, label: t(`weekdays.${id}`) }))} onChange={(value) => void save({ weekday: number(value) })} data-field-id={field('weekday')} />
          </Columns>
          <p className={css['sentence']}>{t('wish.ofMonth')}</p>
          {wish.weekday === null ? <p className={css['hint']}>{t('wish.free')}</p> : null}
        </div>
        <Columns shape="even" className={css['tight'] ?? ''}>
          <TimeField label={t('wish.from')} value={wish.startTime} onChange={(startTime) => (startTime === null ? undefined : void save({ startTime }))} data-field-id={field('startTime')} />
          <TimeField label={t('wish.until')} value={wish.endTime} onChange={(endTime) => (endTime === null ? undefined : void save({ endTime }))} data-field-id={field('endTime')} />
        </Columns>
        <Columns shape="even" className={css['tight'] ?? ''}>
          <NumberField label={t('wish.count')} value={wish.meetingsPerYear} minValue={0} maxValue={20} onChange={(value) => void save({ meetingsPerYear: value ?? group.normMeetings })} data-field-id={field('meetingsPerYear')} />
          <NumberField label={t('wish.gap')} value={wish.maxGapDays} minValue={14} maxValue={120} onChange={(value) => void save({ maxGapDays: value ?? 45 })} data-field-id={field('maxGapDays')} />
        </Columns>
        <CheckboxField label={t('wish.wednesday')} description={t('wish.wednesdayHint')} isSelected={wish.allowsWednesday} onChange={(allowsWednesday) => void save({ allowsWednesday })} data-field-id={field('allowsWednesday')} />
        <Hosts schools={group.schools} chosen={wish.hostSchoolIds} onChange={(hostSchoolIds) => void save({ hostSchoolIds })} />
      </Stack>
    </Section>
  );
}

type HostsProps = { readonly schools: readonly LayoutSchoolView[]; readonly chosen: readonly string[]; readonly onChange: (ids: readonly string[]) => void };

/** Which schools host, in turn, in an order that the coach decides. */
function Hosts({ schools, chosen, onChange }: HostsProps) {
  const { t } = useTranslation('layout');
  const ids = chosen.length === 0 ? schools.map(({ id }) => id) : chosen.filter((id) => schools.some((school) => school.id === id));
  const items = [...ids, ...schools.map(({ id }) => id).filter((id) => !ids.includes(id))].flatMap((id) => schools.find((school) => school.id === id) ?? []).map((school) => ({ ...school, isIn: ids.includes(school.id) }));
  const nameOf = ({ name, municipality }: LayoutSchoolView): string => (municipality === null ? name : `${name}, ${municipality}`);
  if (schools.length === 0) return <p className={css['hint']}>{t('wish.hostsNone')}</p>;
  return (
    <Disclosure title={t('wish.hostsTitle', { count: ids.length })} level={3}>
      <ReorderList
        label={t('wish.hosts')}
        items={items}
        nameOf={nameOf}
        onMove={(id, toIndex) => {
          const order = items.map((item) => item.id).filter((other) => other !== id);
          onChange(order.toSpliced(toIndex, 0, id).filter((other) => ids.includes(other)));
        }}
      >
        {(item) => <CheckboxField label={nameOf(item)} isSelected={item.isIn} isDisabled={item.isIn && ids.length === 1} onChange={(isOn) => onChange(isOn ? [...ids, item.id] : ids.filter((id) => id !== item.id))} />}
      </ReorderList>
    </Disclosure>
  );
}
