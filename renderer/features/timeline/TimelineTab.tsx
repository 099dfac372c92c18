import { Timeline } from './Timeline.tsx';

/** The timeline of a group, as a tab of its page. */
export function TimelineTab({ swvId }: { readonly swvId: string }) {
  return <Timeline scope={{ swvId }} />;
}
