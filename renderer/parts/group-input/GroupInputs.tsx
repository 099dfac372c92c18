import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { groupInputKinds } from '#shared/domain/records/meeting.ts';
import { FormSelect, FormText } from '../form-fields.tsx';
import { submitOnEnter } from '../submit-on-enter.ts';
import { useAct } from '../use-act.ts';
import css from './group-input.module.css';

const schema = z.object({ kind: z.enum(groupInputKinds), text: z.string().trim().min(1, 'text-required').max(4000, 'text-too-long') });
type Values = z.infer<typeof schema>;

type GroupInputsProps = {
  readonly swvId: string;
  /** Where it is being typed: on a person's page, after a gesprek, at a bijeenkomst. */
  readonly from: { readonly coacheeId?: string; readonly conversationId?: string; readonly meetingId?: string };
  readonly title?: string;
};

/** A dilemma, casus or question for the group, kept in one line; the next bijeenkomst offers it. */
export function GroupInputs({ swvId, from, title }: GroupInputsProps) {
  const { t } = useTranslation('meeting');
  return (
    <Section title={title ?? t('input.title')} note={t('input.note')}>
      <GroupInputForm swvId={swvId} from={from} />
    </Section>
  );
}

/** The line alone, for under a heading of its own. Enter keeps it and makes place for the next. */
export function GroupInputForm({ swvId, from }: Omit<GroupInputsProps, 'title'>) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const key = `groupInput:${from.conversationId ?? from.meetingId ?? from.coacheeId ?? swvId}`;
  const { control, sendAndGoOn, setFocus } = useDraftForm<Values>(key, schema, { kind: 'dilemma', text: '' });
  const add = sendAndGoOn(
    async ({ kind, text }) => (await act(createRecord('groupInput', { swvId, kind, text, notedOn: today(), status: 'open', ...from, audience: [] }))) !== null,
    ({ kind }) => ({ kind }),
  );
  return (
    <form className={css['form']} onSubmit={(event) => void add(event).then(() => setFocus('text'))} onKeyDownCapture={submitOnEnter} noValidate>
      <FormSelect control={control} name="kind" label={t('input.kind')} className={css['kind'] ?? ''} options={groupInputKinds.map((kind) => ({ id: kind, label: t(`input.kinds.${kind}`) }))} />
      <FormText control={control} name="text" label={t('input.text')} placeholder={t('input.placeholder')} maxLength={4000} className={css['text'] ?? ''} />
      <Button type="submit">{t('input.add')}</Button>
    </form>
  );
}
