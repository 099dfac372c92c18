import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { changedAgreement } from '#shared/domain/agreement-change.ts';
import { agreementOwners } from '#shared/domain/records/planning.ts';
import type { AgreementChange, AgreementLine } from '#shared/ipc/timeline.ts';
import css from './agreements.module.css';

export type ChangeKind = 'done' | 'open' | 'dropped' | 'date' | 'owner';

type ChangeDialogProps = { readonly kind: ChangeKind; readonly lines: readonly AgreementLine[]; readonly today: string; readonly onClose: () => void; readonly onDone: () => void };

/** Changes several agreements in one act; shows first what becomes of each. */
export function ChangeDialog({ kind, lines, today, onClose, onDone }: ChangeDialogProps) {
  const { t } = useTranslation('agreements');
  const act = useAct();
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isUndated, setIsUndated] = useState(false);
  const [owner, setOwner] = useState<AgreementLine['owner'] | null>(null);
  const change = changeOf(kind, { dueOn, isUndated, owner });
  const changed = change === null ? [] : lines.filter((line) => changedAgreement(withPerson(line), change, today) !== null);
  const confirm = async (): Promise<void> => {
    if (change === null || changed.length === 0) return;
    const done = await act(api['agreements.changeMany']({ ids: changed.map(({ id }) => id), change }));
    if (done === null) return;
    onDone();
    onClose();
  };
  return (
    <Dialog
      title={t(`dialog.${kind}`)}
      lead={t('dialog.back')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={<FormFoot form="change-agreements" submit={t('dialog.confirm', { count: changed.length })} onCancel={onClose} isDisabled={changed.length === 0} />}
    >
      <form
        id="change-agreements"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <Stack gap="field">
          {kind === 'date' ? (
            <>
              <DatePicker label={t('dialog.newDate')} value={dueOn} onChange={setDueOn} isDisabled={isUndated} autoFocus />
              <CheckboxField label={t('dialog.noDate')} isSelected={isUndated} onChange={setIsUndated} />
            </>
          ) : null}
          {kind === 'owner' ? (
            <RadioGroup label={t('dialog.newOwner')} value={owner} onChange={setOwner} options={agreementOwners.map((id) => ({ id, label: t(`dialog.owners.${id}`) }))} {...(lines.some(({ person }) => person === null) ? { description: t('dialog.groupKeeps') } : {})} />
          ) : null}
          {change === null ? null : <Preview change={change} changed={changed} same={lines.length - changed.length} />}
        </Stack>
      </form>
    </Dialog>
  );
}

function withPerson({ person, ...line }: AgreementLine) {
  return { ...line, coacheeId: person?.id ?? null };
}

type Chosen = { readonly dueOn: string | null; readonly isUndated: boolean; readonly owner: AgreementLine['owner'] | null };

/** The change as it stands in the dialog; null while something has to be chosen. */
function changeOf(kind: ChangeKind, { dueOn, isUndated, owner }: Chosen): AgreementChange | null {
  switch (kind) {
    case 'date':
      return isUndated ? { do: 'date', dueOn: null } : dueOn === null ? null : { do: 'date', dueOn };
    case 'owner':
      return owner === null ? null : { do: 'owner', owner };
    case 'done':
    case 'open':
    case 'dropped':
      return { do: 'status', status: kind };
  }
}

function Preview({ change, changed, same }: { readonly change: AgreementChange; readonly changed: readonly AgreementLine[]; readonly same: number }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const given = useShownGivenName();
  const day = (date: string | null): string => (date === null ? t('noDate') : format.date(date, 'short'));
  const becomes = (line: AgreementLine): string => {
    if (change.do === 'status') return t('dialog.becomes', { before: t(`dialog.status.${line.status}`), after: t(`dialog.status.${change.status}`) });
    if (change.do === 'date') return t('dialog.becomes', { before: day(line.dueOn), after: day(change.dueOn) });
    return t('dialog.becomes', { before: t(`dialog.owners.${line.owner}`), after: t(`dialog.owners.${change.owner}`) });
  };
  if (changed.length === 0) return <p>{t('dialog.nothing')}</p>;
  return (
    <Section title={t('dialog.preview')} heading="small" level={3}>
      <ul className={css['preview']}>
        {changed.map((line) => (
          <li key={line.id}>
            {t('dialog.line', { who: line.person === null ? line.swvName : given(line.person.givenName), text: line.text })} <span className={css['becomes']}>{becomes(line)}</span>
          </li>
        ))}
      </ul>
      {same === 0 ? null : <p className={css['note']}>{t('dialog.same', { count: same })}</p>}
    </Section>
  );
}
