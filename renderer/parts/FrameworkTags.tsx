import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { tickedIn, useFrameworkTags, type Tags } from './use-frameworks.ts';

type FrameworkTagsProps = {
  readonly swvId: string;
  readonly value: Tags;
  /** Only the lists that changed. */
  readonly onChange: (patch: Tags) => void;
};

/** Ticks parts of the kapstok at a leervraag or the like, in the words of the group's programme. */
export function FrameworkTags({ swvId, value, onChange }: FrameworkTagsProps) {
  const groups = useFrameworkTags(swvId, value);
  const { isTicked, patchFor } = tickedIn(value);
  return groups.map((group) => (
    <CheckboxGroup
      key={group.id}
      label={group.title}
      options={group.tags.map(({ id, label }) => ({ id, label }))}
      value={group.tags.filter(({ field, value: of }) => isTicked(field, of)).map(({ id }) => id)}
      onChange={(ids) => onChange(patchFor(group, ids))}
    />
  ));
}
