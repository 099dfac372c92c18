import { CoacheeExchange } from '#renderer/features/feedback/CoacheeExchange.tsx';
import { CoacheeFeedback } from '#renderer/features/feedback/CoacheeFeedback.tsx';
import { CoacheePlg } from '#renderer/features/plg/CoacheePlg.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';

/** What a school leader gives and gets: what is valued first, then feedback; beside it the PLG in the own school. */
export function CoacheeLearning({ coacheeId }: { readonly coacheeId: string }) {
  return (
    <Columns shape="main">
      <Stack>
        <CoacheeExchange coacheeId={coacheeId} />
      </Stack>
      <Stack>
        <CoacheeFeedback coacheeId={coacheeId} />
        <CoacheePlg coacheeId={coacheeId} />
      </Stack>
    </Columns>
  );
}
