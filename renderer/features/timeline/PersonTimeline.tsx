import { Timeline } from './Timeline.tsx';

/** The timeline of a school leader, as a tab of her page. */
export function PersonTimeline({ coacheeId }: { readonly coacheeId: string }) {
  return <Timeline scope={{ coacheeId }} />;
}
