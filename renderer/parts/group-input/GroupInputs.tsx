import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { groupInputKinds } from '#shared/domain/records/meeting.ts';
import { DeleteAction } from '../DeleteAction.tsx';
import { FormSelect, FormText } from '../form-fields.tsx';
import { useShownName } from '../PersonName.tsx';
import { submitOnEnter } from '../submit-on-enter.ts';
import { useAct } from '../use-act.ts';
import css from './group-input.module.css';

const schema = z.object({ kind: z.enum(groupInputKinds), by: z.string(), text: z.string().trim().min(1, 'text-required').max(4000, 'text-too-long') });
type Values = z.infer<typeof schema>;

/** Brought in by the group, or by whom does not matter. */
const nobody = 'nobody';

type GroupInputsProps = {
  readonly swvId: string;
  /** Where it is being typed: on a person's page, after a gesprek, at a bijeenkomst. */
  readonly from: { readonly coacheeId?: string; readonly conversationId?: string; readonly meetingId?: string };
  readonly title?: string;
  /** Shows what was brought in there, for where nothing else does. */
  readonly hasList?: boolean;
};

/** A dilemma, casus or question for the group, kept in one line; the next bijeenkomst offers it. */
export function GroupInputs({ swvId, from, title, hasList = false }: GroupInputsProps) {
  const { t } = useTranslation('meeting');
  return (
    <Section title={title ?? t('input.title')} note={t('input.note')}>
      {hasList && from.meetingId !== undefined ? <BroughtIn swvId={swvId} meetingId={from.meetingId} /> : null}
      <GroupInputForm swvId={swvId} from={from} />
    </Section>
  );
}

/** What was brought in at this bijeenkomst and still waits. */
function BroughtIn({ swvId, meetingId }: { readonly swvId: string; readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const shown = useShownName();
  const { data } = useStoreQuery('takeUp.ofSwv', { swvId, meetingId });
  const lines = data?.meetingId === meetingId ? data.inputs.filter(({ record }) => record.meetingId === meetingId) : [];
  if (lines.length === 0) return null;
  return (
    <Rows label={t('input.title')}>
      {lines.map(({ record, person }) => {
        const kind = t(`input.kinds.${record.kind}`);
        return <Row key={record.id} title={record.text} detail={person === null ? kind : t('takeUp.from', { kind, name: shown(person) })} action={<DeleteAction type="groupInput" id={record.id} name={record.text.slice(0, 60)} />} />;
      })}
    </Rows>
  );
}

/** The line alone, for under a heading of its own. Enter keeps it and makes place for the next. */
export function GroupInputForm({ swvId, from }: Omit<GroupInputsProps, 'title'>) {
  const { t } = useTranslation('meeting');
  const shown = useShownName();
  const act = useAct();
  const key = `groupInput:${from.conversationId ?? from.meetingId ?? from.coacheeId ?? swvId}`;
  const { control, sendAndGoOn, setFocus } = useDraftForm<Values>(key, schema, { kind: 'dilemma', by: nobody, text: '' });
  const members = useStoreQuery('attendance.ofMeeting', { meetingId: from.meetingId ?? '' }, { enabled: from.meetingId !== undefined }).data?.rows ?? [];
  const add = sendAndGoOn(
    async ({ kind, by, text }) => (await act(createRecord('groupInput', { swvId, kind, text, notedOn: today(), status: 'open', ...from, ...(by === nobody ? {} : { coacheeId: by }), audience: [] }))) !== null,
    ({ kind }) => ({ kind }),
  );
  return (
    <form className={css['form']} onSubmit={(event) => void add(event).then(() => setFocus('text'))} onKeyDownCapture={submitOnEnter} noValidate>
      <FormSelect control={control} name="kind" label={t('input.kind')} className={css['kind'] ?? ''} options={groupInputKinds.map((kind) => ({ id: kind, label: t(`input.kinds.${kind}`) }))} />
      {members.length === 0 ? null : <FormSelect control={control} name="by" label={t('input.by')} className={css['by'] ?? ''} options={[{ id: nobody, label: t('input.byNobody') }, ...members.map((person) => ({ id: person.coacheeId, label: shown(person) }))]} />}
      <FormText control={control} name="text" label={t('input.text')} placeholder={t('input.placeholder')} maxLength={4000} className={css['text'] ?? ''} />
      <Button type="submit">{t('input.add')}</Button>
    </form>
  );
}
