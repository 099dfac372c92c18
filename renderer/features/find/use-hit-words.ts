import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import type { SearchHit } from '#shared/ipc/search.ts';

/** Where a find stands, in words: "Gesprek met Zoë Maes, 8 oktober 2026 · Wat leeft er?". */
export function useHitWords(): (hit: SearchHit) => string {
  const { t, i18n } = useTranslation('find');
  const format = useFormat();
  const say = i18n.t as (key: string) => string;
  const typeWord = (type: string): string => say(`acts:type.${type}`);
  const partWord = ({ type, page, part }: SearchHit): string | null => {
    if (part?.heading != null) return part.heading;
    if (part?.kind != null) return i18n.exists(`conversations:blocks.${part.kind}`) && part.kind !== 'ownWords' ? say(`conversations:blocks.${part.kind}`) : part.kind === 'ownWords' ? t('part.ownWords') : null;
    return page?.type === type ? null : typeWord(type);
  };
  return (hit) => {
    const { page, person, people, group, date, type } = hit;
    const place = page ?? person ?? group;
    const day = date === null ? null : format.date(date, 'long');
    const isEvent = place !== null && ['conversation', 'meeting', 'contactMoment', 'observation'].includes(place.type);
    const who = (place?.type === 'conversation' ? (person ?? group) : isEvent ? group : place)?.label ?? '';
    const isNamed = who !== '';
    const where =
      place === null
        ? typeWord(type)
        : place.type === 'conversation' && isNamed
          ? t('place.conversation', { name: people.length === 0 ? who : format.list(people) })
          : place.type === 'meeting' && isNamed
            ? t('place.meeting', { group: who })
            : isEvent && isNamed
              ? t('place.event', { kind: typeWord(place.type), group: who })
              : isNamed
                ? who
                : typeWord(place.type);
    const withDay = day === null || !isEvent ? where : t('place.on', { where, day });
    const part = place === null ? null : partWord(hit);
    return part === null ? withDay : t('place.part', { where: withDay, part });
  };
}
