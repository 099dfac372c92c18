import { useTranslation } from 'react-i18next';
import { tagFieldOf, type TagField } from '#shared/domain/framework-tags.ts';
import { pillars, practices, traits } from '#shared/domain/records/people.ts';
import type { Rec } from '#shared/domain/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';

/** What something was tagged with, as records of leervragen and themes keep it. */
export type Tags = Partial<Pick<Rec<'learningQuestion'>, TagField | 'frameworkItemIds'>>;

/** A part of a framework that one can tag with; `field` says which list of the record its `value` goes in. */
export type Tag = { readonly id: string; readonly label: string; readonly field: TagField | 'frameworkItemIds'; readonly value: string };

/** Tags that stand together under one heading. */
export type TagGroup = { readonly id: string; readonly title: string; readonly tags: readonly Tag[] };

/**
 * The frameworks of a group's programme in the words of its team: the one place where screens read what a practice,
 * a pillar or a part of an own framework is called. What is hidden or no longer of the kapstok is offered only where
 * it was ticked before. While a programme has no frameworks yet the known ones speak with the words of the catalogue.
 */
export function useFrameworkTags(swvId: string, ticked: Tags): readonly TagGroup[] {
  const { t } = useTranslation('start');
  const { t: words } = useTranslation('questions');
  const views = useStoreQuery('frameworks.ofSwv', { swvId }).data;
  const { isTicked } = tickedIn(ticked);
  if (views === undefined) return [];
  if (views.length === 0) {
    const tag = <F extends TagField>(field: F, value: string, label: string): Tag => ({ id: `${field}:${value}`, label, field, value });
    return [
      { id: 'practices', title: words('practices'), tags: practices.map((value) => tag('practices', value, words(`practice.${value}`))) },
      { id: 'pillars', title: words('pillars'), tags: pillars.map((value) => tag('pillars', value, words(`pillar.${value}`))) },
      { id: 'traits', title: words('traits'), tags: traits.map((value) => tag('traits', value, words(`trait.${value}`))) },
    ];
  }
  return views.flatMap(({ framework, items }): TagGroup[] => {
    const offered = items.flatMap((item): (Tag & { readonly group: string | null })[] => {
      const field = tagFieldOf(framework.kind, item.code) ?? 'frameworkItemIds';
      const value = field === 'frameworkItemIds' ? item.id : item.code;
      const isOffered = framework.isKapstok === true && item.isHidden !== true;
      if (!isOffered && !isTicked(field, value)) return [];
      return [{ id: item.id, label: item.isHidden === true ? t('tags.hiddenPart', { label: item.label }) : item.label, field, value, group: item.groupLabel }];
    });
    return [...Map.groupBy(offered, ({ group }) => group)].map(([group, tags]) => ({
      id: `${framework.id}:${group ?? ''}`,
      title: group === null ? framework.label : t('tags.ownGroup', { framework: framework.label, group }),
      tags,
    }));
  });
}

/** Reads and changes what is ticked, whichever list a tag is kept in. */
export function tickedIn(ticked: Tags): { readonly isTicked: (field: Tag['field'], value: string) => boolean; readonly patchFor: (group: TagGroup, ids: readonly string[]) => Tags } {
  const listOf = (field: Tag['field']): readonly string[] => ticked[field] ?? [];
  return {
    isTicked: (field, value) => listOf(field).includes(value),
    patchFor: (group, ids) => {
      const patch: Record<string, string[]> = {};
      for (const { id, field, value } of group.tags) {
        const known = patch[field] ?? [...listOf(field)];
        const others = known.filter((other) => other !== value);
        patch[field] = ids.includes(id) ? [...others, value] : others;
      }
      return patch as Tags;
    },
  };
}
