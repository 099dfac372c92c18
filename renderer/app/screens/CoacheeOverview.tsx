import { CoacheeAnalysis } from '#renderer/features/analysis/CoacheeAnalysis.tsx';
import { CoacheeInsights } from '#renderer/features/conversation/CoacheeInsights.tsx';
import { CoacheeConversations } from '#renderer/features/conversation/CoacheeConversations.tsx';
import { ObservationList } from '#renderer/features/observation/ObservationList.tsx';
import { CoacheeSheets } from '#renderer/features/paper/CoacheeSheets.tsx';
import { CoacheeAgreement } from '#renderer/features/papers/CoacheeAgreement.tsx';
import { CoacheeIntake } from '#renderer/features/papers/CoacheeIntake.tsx';
import { CoacheeMeetings } from '#renderer/features/meeting/CoacheeMeetings.tsx';
import { EarlierQuestions } from '#renderer/features/papers/EarlierQuestions.tsx';
import { CoacheeDetails } from '#renderer/features/people/CoacheeDetails.tsx';
import { CoacheeQuestions } from '#renderer/features/questions/CoacheeQuestions.tsx';
import { AttachmentsSection } from '#renderer/parts/attachments/AttachmentsSection.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';

/** Where someone stands now: conversations and leervragen first, who she is beside it. */
export function CoacheeOverview({ coacheeId }: { readonly coacheeId: string }) {
  return (
    <Columns shape="main">
      <Stack gap="block">
        <CoacheeConversations coacheeId={coacheeId} />
        <CoacheeInsights coacheeId={coacheeId} />
        <CoacheeQuestions coacheeId={coacheeId} />
        <EarlierQuestions coacheeId={coacheeId} />
        <ObservationList coacheeId={coacheeId} />
        <CoacheeMeetings coacheeId={coacheeId} />
        <CoacheeIntake coacheeId={coacheeId} />
      </Stack>
      <Stack gap="block">
        <CoacheeAnalysis coacheeId={coacheeId} />
        <CoacheeAgreement coacheeId={coacheeId} />
        <CoacheeSheets coacheeId={coacheeId} />
        <AttachmentsSection field="coacheeId" id={coacheeId} />
        <CoacheeDetails coacheeId={coacheeId} />
      </Stack>
    </Columns>
  );
}
