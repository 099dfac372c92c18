import { schoolYearBounds, schoolYearOf } from '../school-year.ts';
import type { AttentionGroup } from './facts.ts';
import type { AttentionItem } from './items.ts';

/** People with the same question or signal before a theme that was not treated asks for attention. */
const peopleForTheme = 3;

/** The theme that lives most in the group and was not treated this school year. */
export function themeUntreated({ swvId, swvName, themes, meetings, putOff }: AttentionGroup, today: string): AttentionItem[] {
  if (putOff.includes('themeUntreated')) return [];
  const { startsOn } = schoolYearBounds(schoolYearOf(today));
  if (!meetings.some(({ status, date }) => status === 'held' && date >= startsOn && date <= today)) return [];
  const [theme] = themes
    .filter(({ people, isOfGroup, lastTreatedOn, isInNextMeeting }) => (people >= peopleForTheme || isOfGroup) && !isInNextMeeting && (lastTreatedOn === null || lastTreatedOn < startsOn))
    .sort((a, b) => b.people - a.people);
  return theme === undefined ? [] : [{ kind: 'themeUntreated', swvId, swvName, themeId: theme.themeId, label: theme.label, people: theme.people, isOfGroup: theme.isOfGroup }];
}
