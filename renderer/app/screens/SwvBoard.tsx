import { BoardTab } from '#renderer/features/board/BoardTab.tsx';
import { TakeUp } from '#renderer/features/meeting/TakeUp.tsx';

/** The board of a group; what waits since an earlier bijeenkomst stands before any theme. */
export function SwvBoard({ swvId }: { readonly swvId: string }) {
  return <BoardTab swvId={swvId} first={(meetingId) => <TakeUp swvId={swvId} meetingId={meetingId} isShort />} />;
}
