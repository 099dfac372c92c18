import { GroupPictureTab } from '#renderer/features/analysis/GroupPictureTab.tsx';
import { TicketsOverTime } from '#renderer/features/meeting/tickets/TicketsOverTime.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';

/** What measurements say of a group, and how it looks back on its own bijeenkomsten. */
export function SwvAnalysis({ swvId }: { readonly swvId: string }) {
  return (
    <Stack gap="block">
      <GroupPictureTab swvId={swvId} />
      <TicketsOverTime swvId={swvId} />
    </Stack>
  );
}
