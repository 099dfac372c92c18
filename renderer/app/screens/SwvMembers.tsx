import { GroupExchange } from '#renderer/features/feedback/GroupExchange.tsx';
import { MembersTab } from '#renderer/features/people/MembersTab.tsx';
import { GroupPlg } from '#renderer/features/plg/GroupPlg.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';

/** The members of a group, how they give and get, and the PLG in each own school. */
export function SwvMembers({ swvId }: { readonly swvId: string }) {
  return (
    <Stack>
      <MembersTab swvId={swvId} />
      <GroupExchange swvId={swvId} />
      <GroupPlg swvId={swvId} />
    </Stack>
  );
}
