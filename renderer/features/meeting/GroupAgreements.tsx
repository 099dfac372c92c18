import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { FormDate, FormText } from '#renderer/parts/form-fields.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { agreementKinds } from '#shared/domain/meeting-agreements.ts';
import type { MeetingView } from '#shared/ipc/board.ts';
import type { AttendanceRow } from '#shared/ipc/meeting.ts';
import { AgreementKindList } from './AgreementKindList.tsx';
import css from './meeting.module.css';

const schema = z.object({ text: z.string().trim().min(1, 'text-required').max(1000, 'text-too-long'), dueOn: z.string().nullable(), people: z.array(z.string()) });
type Values = z.infer<typeof schema>;
const empty: Values = { text: '', dueOn: null, people: [] };

/** What was agreed that day, by the group or by some of them: then it stands in the plan of each. Enter adds the next one. */
export function GroupAgreements({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('board');
  const { t: own } = useTranslation('meeting');
  const act = useAct();
  const [isForPeople, setIsForPeople] = useState(false);
  const { meetingId, agreements } = view;
  const members = useStoreQuery('attendance.ofMeeting', { meetingId }).data?.rows ?? [];
  const { control, sendAndGoOn, setFocus, watch, setValue } = useDraftForm<Values>(`agreement.meeting:${meetingId}`, schema, empty);
  const people = watch('people') ?? [];
  const add = sendAndGoOn(
    async ({ text, dueOn, people: coacheeIds }) => (await act(api['meetingAgreements.add']({ meetingId, text, dueOn, coacheeIds }))) !== null,
    () => {
      setIsForPeople(false);
      return empty;
    },
  );
  return (
    <Section title={t('meeting.agreements')}>
      {agreementKinds(agreements).map((kind) => (
        <AgreementKindList key={`${kind.owner}-${kind.audience.join()}`} kind={kind} members={members} />
      ))}
      <form className={css['newAgreement']} onSubmit={(event) => void add(event).then(() => setFocus('text'))} onKeyDownCapture={submitOnEnter} noValidate>
        <FormText control={control} name="text" label={t('meeting.agreementNew')} placeholder={t('meeting.agreementPlaceholder')} maxLength={1000} className={css['agreementText'] ?? ''} />
        <FormDate control={control} name="dueOn" label={t('meeting.agreementDue')} />
        <Button type="submit">{t('meeting.agreementAdd')}</Button>
        {members.length === 0 ? null : isForPeople || people.length > 0 ? (
          <div className={css['whole']}>
            <ForPeople members={members} value={people} onChange={(next) => setValue('people', next)} />
          </div>
        ) : (
          <div className={css['whole']}>
            <Button variant="quiet" onPress={() => setIsForPeople(true)}>
              {own('agreements.forPeople')}
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}

function ForPeople({ members, value, onChange }: { readonly members: readonly AttendanceRow[]; readonly value: readonly string[]; readonly onChange: (ids: string[]) => void }) {
  const { t } = useTranslation('meeting');
  const shown = useShownName();
  const isAll = value.length === members.length;
  return (
    <>
      <CheckboxGroup label={t('agreements.who')} description={t('agreements.whoHint')} layout="line" value={[...value]} onChange={onChange} options={members.map((person) => ({ id: person.coacheeId, label: shown(person) }))} />
      <Button variant="quiet" onPress={() => onChange(isAll ? [] : members.map(({ coacheeId }) => coacheeId))}>
        {t(isAll ? 'agreements.nobody' : 'agreements.everyone')}
      </Button>
    </>
  );
}
