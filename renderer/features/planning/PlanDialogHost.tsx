import { useRequestOfBefore } from '#renderer/lib/kept-request.ts';
import { planRequestKey, usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import type { PlanGroup } from '#shared/ipc/planning.ts';
import { PlanConversationDialog } from './PlanConversationDialog.tsx';
import { PlanMeetingDialog } from './PlanMeetingDialog.tsx';

/** The one dialog in which bijeenkomsten and gesprekken are planned, moved and cancelled; any screen opens it by asking. */
export function PlanDialogHost() {
  useRequestOfBefore(planRequestKey, usePlanRequest);
  const { request, close } = usePlanRequest();
  const groups = useStoreQuery('planning.options', {}, { enabled: request?.kind === 'meeting' || request?.kind === 'conversation' }).data;
  if (request === null || groups === undefined) return null;
  if (request.kind === 'conversation') {
    const { conversationId, swvId, coacheeId, date, startTime } = request;
    if (conversationId !== undefined) return <EditConversation key={conversationId} id={conversationId} groups={groups} onClose={close} />;
    return <PlanConversationDialog groups={groups} known={null} swvId={swvId ?? groupOf(groups, coacheeId)} coacheeId={coacheeId ?? null} date={date ?? null} startTime={startTime ?? null} onClose={close} />;
  }
  if (request.kind !== 'meeting') return null;
  const { meetingId, swvId, date } = request;
  if (meetingId !== undefined) return <EditMeeting key={meetingId} id={meetingId} groups={groups} date={date ?? null} isCancelled={request.cancels === true} onClose={close} />;
  return <PlanMeetingDialog groups={groups} known={null} swvId={swvId ?? null} date={date ?? null} onClose={close} />;
}

type EditProps = { readonly id: string; readonly groups: readonly PlanGroup[]; readonly onClose: () => void };

function EditConversation({ id, groups, onClose }: EditProps) {
  const known = useRecord('conversation', id);
  if (known === undefined || known === null || known.id !== id) return null;
  return <PlanConversationDialog groups={groups} known={known} swvId={known.swvId} coacheeId={known.coacheeId} date={null} onClose={onClose} />;
}

function EditMeeting({ id, groups, date, isCancelled, onClose }: EditProps & { readonly date: string | null; readonly isCancelled: boolean }) {
  const known = useRecord('meeting', id);
  if (known === undefined || known === null || known.id !== id) return null;
  return <PlanMeetingDialog groups={groups} known={known} isCancelled={isCancelled} swvId={known.swvId} date={date} onClose={onClose} />;
}

function groupOf(groups: readonly PlanGroup[], coacheeId: string | undefined): string | null {
  return groups.find(({ members }) => members.some((member) => member.coacheeId === coacheeId))?.swvId ?? null;
}
