import { BoardTab } from '#renderer/features/board/BoardTab.tsx';
import { TakeUp } from '#renderer/features/meeting/TakeUp.tsx';

/** The board of a group; what waits since an earlier bijeenkomst is one line before the themes, which are the main thing. */
export function SwvBoard({ swvId }: { readonly swvId: string }) {
  return <BoardTab swvId={swvId} first={(meetingId) => <TakeUp swvId={swvId} meetingId={meetingId} isShort />} />;
}
