import { EarlierQuestions } from '#renderer/features/papers/EarlierQuestions.tsx';
import { QuestionsTab } from '#renderer/features/questions/QuestionsTab.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';

/** The leervragen of a group, with those of the traject before at hand. */
export function SwvQuestions({ swvId }: { readonly swvId: string }) {
  return (
    <Stack gap="block">
      <QuestionsTab swvId={swvId} />
      <EarlierQuestions swvId={swvId} />
    </Stack>
  );
}
