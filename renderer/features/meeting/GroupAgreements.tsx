import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { FormDate, FormText } from '#renderer/parts/form-fields.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { positionBetween } from '#shared/domain/positions.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { MeetingView } from '#shared/ipc/board.ts';
import css from './meeting.module.css';

const schema = z.object({ text: z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'), dueOn: z.string().nullable() });
type Values = z.infer<typeof schema>;

/** What the group agreed that day; Enter adds the next one. */
export function GroupAgreements({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('board');
  const act = useAct();
  const { meetingId, swvId, agreements } = view;
  const { control, handleSubmit, forgetDraft, reset, setFocus } = useDraftForm<Values>(`agreement.meeting:${meetingId}`, schema, { text: '', dueOn: null });
  const add = handleSubmit(async ({ text, dueOn }) => {
    const position = positionBetween(agreements.at(-1)?.position ?? null, null);
    const made = await act(createRecord('agreement', { swvId, meetingId, text, owner: 'swv', status: 'open', position, dueOn, audience: ['group'] }));
    if (made === null) return;
    reset({ text: '', dueOn: null });
    await forgetDraft();
    setFocus('text');
  });
  return (
    <Section title={t('meeting.agreements')} note={t('meeting.agreementsNote')}>
      {agreements.length === 0 ? null : (
        <ul className={css['agreements']}>
          {agreements.map((agreement) => (
            <li key={agreement.id} className={css['agreement']}>
              <AgreementLine agreement={agreement} />
              <DeleteAction type="agreement" id={agreement.id} name={agreement.text.slice(0, 80)} />
            </li>
          ))}
        </ul>
      )}
      <form className={css['newAgreement']} onSubmit={(event) => void add(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <FormText control={control} name="text" label={t('meeting.agreementNew')} placeholder={t('meeting.agreementPlaceholder')} maxLength={1000} className={css['agreementText'] ?? ''} />
        <FormDate control={control} name="dueOn" label={t('meeting.agreementDue')} />
        <Button type="submit">{t('meeting.agreementAdd')}</Button>
      </form>
    </Section>
  );
}

function AgreementLine({ agreement }: { readonly agreement: Rec<'agreement'> }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const act = useAct();
  const { id, text, status, dueOn } = agreement;
  const isDone = status === 'done';
  const change = (done: boolean): void => {
    const values = done ? { status: 'done' as const, doneOn: today() } : { status: 'open' as const, doneOn: null };
    void act(updateRecord('agreement', id, values, { act: { code: done ? 'agreement.done' : 'agreement.reopened' } }));
  };
  return <CheckboxField label={text} isSelected={isDone} isQuietWhenSelected onChange={change} trailing={isDone ? t('meeting.agreementDone') : dueOn === null ? undefined : format.date(dueOn, 'dayMonth')} />;
}
