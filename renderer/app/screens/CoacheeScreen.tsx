import { useParams } from 'wouter';
import { CoacheeAnalysis } from '#renderer/features/analysis/CoacheeAnalysis.tsx';
import { CoacheeConversations } from '#renderer/features/conversation/CoacheeConversations.tsx';
import { CoacheeAgreement } from '#renderer/features/papers/CoacheeAgreement.tsx';
import { CoacheeIntake } from '#renderer/features/papers/CoacheeIntake.tsx';
import { EarlierQuestions } from '#renderer/features/papers/EarlierQuestions.tsx';
import { CoacheeHeader } from '#renderer/features/people/CoacheeHeader.tsx';
import { CoacheeDetails } from '#renderer/features/people/CoacheeDetails.tsx';
import { CoacheeQuestions } from '#renderer/features/questions/CoacheeQuestions.tsx';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';

/** One page per school leader: conversations and leervragen first, who she is beside it. */
export function CoacheeScreen() {
  const { coacheeId = '' } = useParams<{ coacheeId: string }>();
  const isGone = useStoreQuery('people.coachee', { coacheeId }).data === null;
  if (isGone) return <CoacheeHeader coacheeId={coacheeId} />;
  return (
    <>
      <CoacheeHeader coacheeId={coacheeId} />
      <Columns shape="main">
        <Stack gap="block">
          <CoacheeConversations coacheeId={coacheeId} />
          <CoacheeQuestions coacheeId={coacheeId} />
          <EarlierQuestions coacheeId={coacheeId} />
          <CoacheeIntake coacheeId={coacheeId} />
        </Stack>
        <Stack gap="block">
          <CoacheeAnalysis coacheeId={coacheeId} />
          <CoacheeAgreement coacheeId={coacheeId} />
          <CoacheeDetails coacheeId={coacheeId} />
        </Stack>
      </Columns>
    </>
  );
}
