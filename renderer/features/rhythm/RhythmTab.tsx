import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { MeetingYears } from './MeetingYears.tsx';
import { PeopleYears } from './PeopleYears.tsx';
import { ProgrammeRhythm } from './ProgrammeRhythm.tsx';

/** What was promised to a group and its people, what there is of it, and the norms that say so. */
export function RhythmTab({ swvId }: { readonly swvId: string }) {
  const overview = useStoreQuery('rhythm.overview', { swvId }).data;
  if (overview === undefined || overview.swvId !== swvId) return null;
  return (
    <Columns shape="main">
      <Stack gap="block">
        <MeetingYears overview={overview} />
        <PeopleYears overview={overview} />
      </Stack>
      {overview.programmeId === null ? <div /> : <ProgrammeRhythm programmeId={overview.programmeId} />}
    </Columns>
  );
}
