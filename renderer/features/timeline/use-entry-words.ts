import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import type { TimelineEntry } from '#shared/domain/timeline.ts';
import type { TimelineView } from '#shared/ipc/timeline.ts';

export type EntryWords = {
  /** What happened: "Gesprek met Zoë". */
  readonly sentence: (entry: TimelineEntry) => string;
  /** The given name of someone on the line, or "de groep". */
  readonly nameOf: (coacheeId: string | null) => string;
};

/** Entries of the timeline in words. */
export function useEntryWords(people: TimelineView['people']): EntryWords {
  const { t } = useTranslation('timeline');
  const shown = useShownGivenName();
  const format = useFormat();
  return useMemo(() => {
    const names = new Map(people.map(({ id, givenName }) => [id, givenName]));
    const nameOf = (id: string | null): string => {
      const name = id === null ? undefined : names.get(id);
      return name === undefined ? t('theGroup') : shown(name);
    };
    const allOf = (ids: readonly string[]): string => format.list(ids.flatMap((id) => names.get(id) ?? []).map(shown));
    return {
      nameOf,
      // Every code of the line has its sentence: a test holds the two together.
      sentence: ({ code, coacheeId, peopleIds, number }) => t(`sentences.${code}` as 'sentences.scale', { name: peopleIds.length === 0 ? nameOf(coacheeId) : allOf(peopleIds), number: number ?? '' }),
    };
  }, [people, shown, format, t]);
}
