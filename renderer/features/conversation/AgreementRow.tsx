import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { useShare } from '#renderer/parts/use-share.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import type { Rec } from '#shared/domain/records.ts';
import { EditAgreementForm } from './AgreementForm.tsx';
import css from './conversation.module.css';
import { useAgreementHistory } from './use-agreement-history.ts';
import { useAgreementWords } from './use-agreement-words.ts';

type AgreementRowProps = {
  readonly agreement: Rec<'agreement'>;
  readonly givenName: string;
  /** The audience that stands above the list: one that differs says so itself. */
  readonly commonAudience?: readonly Audience[] | undefined;
};

/** An agreement: tick it off, or change it in its place. */
export function AgreementRow({ agreement, givenName, commonAudience }: AgreementRowProps) {
  const { t } = useTranslation('conversations');
  const act = useAct();
  const words = useAgreementWords(givenName);
  const history = useDialog();
  const historyLabels = useAgreementHistory(givenName);
  const { id, text, owner, dueOn, status, audience } = agreement;
  const share = useShare('agreement', id, givenName);
  const edit = useKeptDialog(`agreement:${id}`);
  if (edit.isOpen) {
    return (
      <li>
        <EditAgreementForm
          givenName={givenName}
          draftKey={`agreement.edit:${id}`}
          fieldId={`agreement:${id}:text`}
          saveLabel={t('agreements.change')}
          values={{ text, owner, dueOn, audience: audience ?? [] }}
          onClose={() => edit.onOpenChange(false)}
          onSave={async (values) => {
            const done = await act(updateRecord('agreement', id, values));
            if (done !== null) edit.onOpenChange(false);
            return done !== null;
          }}
        />
      </li>
    );
  }
  const setStatus = (next: 'open' | 'done' | 'dropped'): void => void act(api['agreements.setStatus']({ id, status: next }));
  const differs = commonAudience === undefined || !sameAudience(audience ?? [], commonAudience);
  return (
    <li className={css['agreement']}>
      <CheckboxField label={text} trailing={words.trailing(agreement)} isSelected={status !== 'open'} isQuietWhenSelected onChange={(isDone) => setStatus(isDone ? 'done' : 'open')} />
      <span className={css['hanging']}>
        <Menu
          label={t('agreements.more', { text })}
          entries={[
            { id: 'edit', label: t('agreements.edit'), onAction: edit.open },
            status === 'open'
              ? { id: 'drop', label: t('agreements.drop'), onAction: () => setStatus('dropped') }
              : { id: 'reopen', label: t('agreements.reopen'), onAction: () => setStatus('open') },
            { id: 'history', label: t('agreements.history'), onAction: history.open },
            { id: 'remove', label: t('agreements.remove'), onAction: () => void act(removeRecord('agreement', id)) },
          ]}
        />
      </span>
      {differs ? (
        <span className={css['ownAudience']}>
          <AudienceField value={audience} name={givenName} of={text} onChange={share} />
        </span>
      ) : null}
      <HistoryDialog type="agreement" id={id} {...history} {...historyLabels} />
    </li>
  );
}

export function sameAudience(left: readonly Audience[], right: readonly Audience[]): boolean {
  return left.length === right.length && left.every((reader) => right.includes(reader));
}
