import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { AgreementKind, AgreementRow } from '#shared/domain/meeting-agreements.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { MeetingPerson } from '#shared/ipc/meeting.ts';
import css from './meeting.module.css';

type Members = readonly MeetingPerson[];

/** Agreements of one kind under a heading of their own, with who may see them. */
export function AgreementKindList({ kind, members }: { readonly kind: AgreementKind; readonly members: Members }) {
  const { t } = useTranslation('meeting');
  return (
    <Section title={t(`agreements.of.${kind.owner}`)} note={<AudienceField value={kind.audience} />} heading="small" level={3}>
      <ul className={css['agreements']}>
        {kind.rows.map((row) => {
          const [only, ...others] = row.agreements;
          if (only === undefined) return null;
          return (
            <li key={only.id} className={css['agreement']}>
              {others.length === 0 ? <OneAgreement agreement={only} members={members} /> : <SharedAgreement row={row} members={members} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function useSetDone(): (agreement: Rec<'agreement'>, isDone: boolean) => void {
  const act = useAct();
  return ({ id }, isDone) => {
    const values = isDone ? { status: 'done' as const, doneOn: today() } : { status: 'open' as const, doneOn: null };
    void act(updateRecord('agreement', id, values, { act: { code: isDone ? 'agreement.done' : 'agreement.reopened' } }));
  };
}

function OneAgreement({ agreement, members }: { readonly agreement: Rec<'agreement'>; readonly members: Members }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const setDone = useSetDone();
  const shown = useShownName();
  const { id, text, status, dueOn, coacheeId } = agreement;
  const isDone = status === 'done';
  const person = members.find((member) => member.coacheeId === coacheeId);
  const when = isDone ? t('meeting.agreementDone') : dueOn === null ? null : format.date(dueOn, 'dayMonth');
  const trailing = [person === undefined ? null : shown(person), when].filter((words) => words !== null).join(', ');
  return (
    <>
      <CheckboxField label={text} isSelected={isDone} isQuietWhenSelected onChange={(done) => setDone(agreement, done)} trailing={trailing === '' ? undefined : trailing} />
      <DeleteAction type="agreement" id={id} name={text.slice(0, 80)} />
    </>
  );
}

/** One agreement that several people made: a box for each of them. */
function SharedAgreement({ row, members }: { readonly row: AgreementRow; readonly members: Members }) {
  const { t } = useTranslation('meeting');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const act = useAct();
  const setDone = useSetDone();
  const shown = useShownName();
  const { text, dueOn, agreements } = row;
  const nameOf = (coacheeId: string | null): string => {
    const person = members.find((member) => member.coacheeId === coacheeId);
    return person === undefined ? t('agreements.someone') : shown(person);
  };
  const change = (doneIds: readonly string[]): void => {
    for (const agreement of agreements) if ((agreement.status === 'done') !== doneIds.includes(agreement.id)) setDone(agreement, doneIds.includes(agreement.id));
  };
  return (
    <>
      <CheckboxGroup
        label={text}
        description={dueOn === null ? undefined : t('agreements.due', { date: format.date(dueOn, 'dayMonth') })}
        layout="line"
        value={agreements.filter(({ status }) => status === 'done').map(({ id }) => id)}
        onChange={change}
        options={agreements.map(({ id, coacheeId }) => ({ id, label: nameOf(coacheeId) }))}
      />
      <Button variant="quiet" aria-label={`${common('delete')}: ${text.slice(0, 80)}`} onPress={() => void act(api['meetingAgreements.remove']({ agreementIds: agreements.map(({ id }) => id) }))}>
        {common('delete')}
      </Button>
    </>
  );
}
