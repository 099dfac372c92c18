import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AttachmentsSection } from '#renderer/parts/attachments/AttachmentsSection.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { ClosingSections } from './ClosingSections.tsx';
import { GroupAgreements } from './GroupAgreements.tsx';

/** The papers of a group's traject: what was agreed at the start, and what is left at the end. */
export function PapersTab({ swvId }: { readonly swvId: string }) {
  const members = useStoreQuery('papers.group', { swvId }).data;
  const closing = useStoreQuery('papers.closing', { swvId }).data;
  if (members === undefined || closing === undefined) return <Loading />;
  return (
    <Stack gap="block">
      <GroupAgreements swvId={swvId} members={members} hasTraject={closing !== null} />
      {closing === null ? null : <ClosingSections closing={closing} isMainAction={members.every(({ latest }) => latest !== null)} />}
      <AttachmentsSection field="swvId" id={swvId} />
    </Stack>
  );
}
