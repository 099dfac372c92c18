import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { nextDateField } from '#shared/domain/feedback-loop.ts';
import type { LoopView } from '#shared/ipc/feedback.ts';
import { useAct } from '../use-act.ts';
import { contextOf } from './use-loop-words.ts';

const acts = { receivedOn: 'received', discussedOn: 'discussed', appliedOn: 'applied', toldGiverOn: 'told' } as const;

/** Takes a loop one state further, today. */
export function LoopStep({ view }: { readonly view: LoopView }) {
  const { loop, state } = view;
  const { t } = useTranslation('feedback');
  const act = useAct();
  const field = nextDateField(state);
  if (field === null) return null;
  const word = t(`step.${field}`, { context: contextOf(view) });
  return (
    <Button variant="quiet" aria-label={`${word}: ${loop.question}`} onPress={() => void act(updateRecord('feedbackLoop', loop.id, { [field]: today() }, { act: { code: `feedbackLoop.${acts[field]}` } }))}>
      {word}
    </Button>
  );
}
