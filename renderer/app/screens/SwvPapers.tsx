import { SwvSheets } from '#renderer/features/paper/SwvSheets.tsx';
import { PapersTab } from '#renderer/features/papers/PapersTab.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';

/** The papers of a group's traject, with the sheets for its bijeenkomsten. */
export function SwvPapers({ swvId }: { readonly swvId: string }) {
  return (
    <Stack gap="block">
      <PapersTab swvId={swvId} />
      <SwvSheets swvId={swvId} />
    </Stack>
  );
}
