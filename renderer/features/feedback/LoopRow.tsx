import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { LoopStep } from '#renderer/parts/feedback/LoopStep.tsx';
import { useLoopSentence } from '#renderer/parts/feedback/use-loop-words.ts';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { PersonLink } from '#renderer/parts/PersonName.tsx';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { stepsOf } from '#shared/domain/feedback-ladder.ts';
import type { LoopView } from '#shared/ipc/feedback.ts';
import { useLoopFieldLabel, useStepOptions } from './use-steps.ts';

type LoopRowProps = {
  readonly view: LoopView;
  /** On a page that is not the receiver's: who asked. */
  readonly hasReceiver?: boolean;
  readonly questions?: readonly { readonly id: string; readonly text: string }[];
};

const noQuestion = 'none';

/** One loop: the question, where it stands and what is next, and what was said under the fold. */
export function LoopRow({ view, hasReceiver = false, questions }: LoopRowProps) {
  const { t } = useTranslation('feedback');
  const sentence = useLoopSentence();
  const { loop, receiver } = view;
  return (
    <Row title={t('quoted', { text: loop.question })} detail={<>{hasReceiver ? <><PersonLink person={receiver} /> · </> : null}{sentence(view)}</>} action={<LoopStep view={view} />}>
      <Disclosure variant="reason" title={t('loop.unfold')}>
        <LoopFields view={view} questions={questions ?? []} />
      </Disclosure>
    </Row>
  );
}

function LoopFields({ view, questions }: { readonly view: LoopView; readonly questions: NonNullable<LoopRowProps['questions']> }) {
  const { t } = useTranslation('feedback');
  const act = useAct();
  const steps = useStepOptions();
  const { loop, receiver } = view;
  const { id, step, giverKind, audience, learningQuestionId } = loop;
  return (
    <Stack gap="field">
      <Inline>
        <AudienceField value={audience} onChange={(next) => void act(updateRecord('feedbackLoop', id, { audience: next }, { act: { code: 'feedbackLoop.audience' } }))} name={receiver.givenName} of={t('loop.fields.question')} data-field-id={`feedbackLoop:${id}:audience`} />
      </Inline>
      <SavedTextArea type="feedbackLoop" record={loop} field="question" label={t('loop.fields.question')} minRows={2} />
      <SavedTextArea type="feedbackLoop" record={loop} field="seen" label={t('loop.fields.seen')} description={t('loop.seenHint')} minRows={2} />
      <SavedTextArea type="feedbackLoop" record={loop} field="effect" label={t('loop.fields.effect')} minRows={2} />
      <SavedTextArea type="feedbackLoop" record={loop} field="suggestion" label={t('loop.fields.suggestion')} minRows={2} />
      <SavedTextArea type="feedbackLoop" record={loop} field="takeAway" label={t('loop.fields.takeAway', { name: receiver.givenName })} minRows={2} />
      <Columns shape="even">
        <SavedDate type="feedbackLoop" record={loop} field="askedOn" label={t('loop.fields.askedOn')} />
        <SavedDate type="feedbackLoop" record={loop} field="receivedOn" label={t('loop.fields.receivedOn')} />
      </Columns>
      <Columns shape="even">
        <SavedDate type="feedbackLoop" record={loop} field="discussedOn" label={t('loop.fields.discussedOn')} />
        <SavedDate type="feedbackLoop" record={loop} field="appliedOn" label={t('loop.fields.appliedOn')} />
      </Columns>
      <Select label={t('loop.fields.step')} options={steps.filter((option) => option.id === String(step) || stepsOf[giverKind].includes(Number(option.id)))} value={String(step)} onChange={(next) => void act(updateRecord('feedbackLoop', id, { step: Number(next) }))} />
      {questions.length === 0 ? null : (
        <Select
          label={t('loop.fields.learningQuestionId')}
          options={[{ id: noQuestion, label: t('loop.noQuestion') }, ...questions.map((question) => ({ id: question.id, label: question.text }))]}
          value={learningQuestionId ?? noQuestion}
          onChange={(next) => void act(updateRecord('feedbackLoop', id, { learningQuestionId: next === noQuestion ? null : next }))}
        />
      )}
      <LoopActions view={view} />
    </Stack>
  );
}

function LoopActions({ view: { loop, state } }: { readonly view: LoopView }) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const history = useDialog();
  const fieldLabel = useLoopFieldLabel();
  const steps = useStepOptions();
  const { id, question } = loop;
  const isDropped = state === 'dropped';
  return (
    <Inline>
      <Button variant="quiet" aria-label={`${t(isDropped ? 'loop.reopen' : 'loop.drop')}: ${question}`} onPress={() => void act(updateRecord('feedbackLoop', id, { droppedOn: isDropped ? null : today() }, { act: { code: isDropped ? 'feedbackLoop.reopened' : 'feedbackLoop.dropped' } }))}>
        {t(isDropped ? 'loop.reopen' : 'loop.drop')}
      </Button>
      <Button variant="quiet" aria-label={`${t('history')}: ${question}`} onPress={history.open}>
        {t('history')}
      </Button>
      <Button variant="quiet" aria-label={`${common('delete')}: ${question}`} onPress={() => void act(removeRecord('feedbackLoop', id, { code: 'feedbackLoop.deleted' }))}>
        {common('delete')}
      </Button>
      <HistoryDialog type="feedbackLoop" id={id} fieldLabel={fieldLabel} valueLabel={(field, value) => (field === 'step' ? steps.find((step) => step.id === String(value))?.label : undefined)} {...history} />
    </Inline>
  );
}
