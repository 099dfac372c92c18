import { useTranslation } from 'react-i18next';
import { networks, schoolLevels } from '#shared/domain/records/people.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { Option } from '#renderer/ui/Select.tsx';
import type { Member } from '#shared/ipc/people.ts';

type Named = { readonly name: string; readonly municipality: string | null };

/** "De Zonnewijzer, Diest". */
export function schoolText({ name, municipality }: Named): string {
  return municipality === null ? name : `${name}, ${municipality}`;
}

/** Field names and closed lists in words, for forms and for the history. */
export function usePeopleLabels() {
  const { t, i18n } = useTranslation('people');
  const format = useFormat();
  const none: Option = { id: '', label: t('notChosen') };
  const networkOptions = networks.map((id) => ({ id, label: t(`network.${id}`) }));
  const levelOptions = schoolLevels.map((id) => ({ id, label: t(`level.${id}`) }));
  return {
    networkOptions: [none, ...networkOptions],
    levelOptions: [none, ...levelOptions],
    /** "net · niveau" without what is unknown. */
    kindOf: (school: { readonly network: (typeof networks)[number] | null; readonly level: (typeof schoolLevels)[number] | null }): string =>
      [school.network === null ? null : t(`network.${school.network}`), school.level === null ? null : t(`level.${school.level}`)].filter((word) => word !== null).join(' · '),
    fieldLabel: (type: string) => (field: string): string | null => {
      const key = `field.${type}.${field}`;
      return i18n.exists(`people:${key}`) ? t(key as 'field.coachee.givenName') : null;
    },
    valueLabel: (field: string, value: unknown): string | undefined => {
      if (typeof value !== 'string') return undefined;
      if (field === 'network') return networkOptions.find(({ id }) => id === value)?.label;
      if (field === 'level') return levelOptions.find(({ id }) => id === value)?.label;
      return undefined;
    },
    /** "sinds 1/09/2025", "vanaf …" or "van … tot …". */
    periodText: ({ startsOn, endsOn, state }: { readonly startsOn: string | null; readonly endsOn: string | null; readonly state: Member['state'] }): string => {
      const start = startsOn === null ? null : format.date(startsOn, 'short');
      const end = endsOn === null ? null : format.date(endsOn, 'short');
      if (start !== null && end !== null) return t('period.between', { start, end });
      if (end !== null) return t('period.until', { end });
      if (start === null) return '';
      return t(state === 'coming' ? 'period.from' : 'period.since', { start });
    },
  };
}
