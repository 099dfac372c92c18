import type { ReactNode } from 'react';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { unreachedParts, type RestStatus } from '#shared/domain/hold-day.ts';
import type { MeetingView } from '#shared/ipc/board.ts';
import { HoldDialog } from './HoldDialog.tsx';

/** Says that a bijeenkomst was held. On a day that was led it first asks what became of the parts that were not ended; put `dialog` on the page. */
export function useHold({ meetingId, parts }: Pick<MeetingView, 'meetingId' | 'parts'>): { readonly hold: () => void; readonly dialog: ReactNode } {
  const act = useAct();
  const asking = useDialog();
  const rest = unreachedParts(parts.map(({ record }) => record));
  const send = async (said: readonly { readonly partId: string; readonly status: RestStatus }[]): Promise<void> => {
    if ((await act(api['meetings.hold']({ meetingId, parts: [...said] }))) !== null) asking.onOpenChange(false);
  };
  return {
    hold: () => (rest.length === 0 ? void send([]) : asking.open()),
    dialog: asking.isOpen ? <HoldDialog parts={rest} onHold={(said) => void send(said)} onOpenChange={asking.onOpenChange} /> : null,
  };
}
