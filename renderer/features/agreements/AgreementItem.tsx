import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { pageAddress } from '#renderer/parts/page-address.ts';
import { PersonLink, useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { AgreementLine } from '#shared/ipc/timeline.ts';
import type { ChangeKind } from './ChangeDialog.tsx';
import css from './agreements.module.css';

type AgreementItemProps = {
  readonly line: AgreementLine;
  /** Whether it is chosen; null while nothing is being chosen and the box ticks it off. */
  readonly choice: boolean | null;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onAsk: (kind: ChangeKind) => void;
};

/** One agreement: tick it off, or choose it; who, by when, and where it was made. */
export function AgreementItem({ line, choice, onChoose, onAsk }: AgreementItemProps) {
  const { t } = useTranslation('agreements');
  const { t: acts } = useTranslation('acts');
  const act = useAct();
  const history = useDialog();
  const { id, text, status, person, swvId, swvName } = line;
  const setStatus = (next: AgreementLine['status']): void => void act(api['agreements.setStatus']({ id, status: next }));
  return (
    <li className={css['item']}>
      <div className={css['what']}>
        {choice === null ? (
          <CheckboxField label={text} isSelected={status !== 'open'} isQuietWhenSelected onChange={(isDone) => setStatus(isDone ? 'done' : 'open')} data-field-id={`agreement:${id}:status`} />
        ) : (
          <CheckboxField label={text} isSelected={choice} onChange={onChoose} data-field-id={`agreement:${id}:choice`} />
        )}
        <p className={css['facts']}>
          {person === null ? <LinkAction href={`/swv/${swvId}`}>{swvName}</LinkAction> : <PersonLink person={person} />}
          <Facts line={line} />
        </p>
      </div>
      {choice === null ? (
        <Menu
          label={t('more', { text })}
          entries={[
            { id: 'date', label: t('date'), onAction: () => onAsk('date') },
            { id: 'owner', label: t('ownerAction'), onAction: () => onAsk('owner') },
            status === 'open' ? { id: 'drop', label: t('drop'), onAction: () => setStatus('dropped') } : { id: 'reopen', label: t('reopen'), onAction: () => setStatus('open') },
            { id: 'history', label: acts('history.open'), onAction: history.open },
          ]}
        />
      ) : null}
      <HistoryDialog type="agreement" id={id} {...history} />
    </li>
  );
}

/** Who does it, by when, of which group, out of which gesprek. */
function Facts({ line }: { readonly line: AgreementLine }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const given = useShownGivenName();
  const { owner, status, dueOn, doneOn, person, swvName, source, sourceId, madeOn } = line;
  const made = format.date(madeOn, 'short');
  const address = sourceId === null || source === 'other' ? null : pageAddress(source, sourceId);
  const day = status === 'done' && doneOn !== null ? t('doneOn', { date: format.date(doneOn, 'short') }) : dueOn === null ? t('noDate') : t('by', { date: format.date(dueOn, 'short') });
  const words = [person === null ? null : swvName, t(`owner.${owner}`, { name: person === null ? '' : given(person.givenName) }), day].filter((part) => part !== null);
  return (
    <>
      {' · '}
      {words.join(' · ')}
      {' · '}
      {address === null ? t('fromOther', { date: made }) : <LinkAction href={address}>{t(source === 'conversation' ? 'fromConversation' : 'fromMeeting', { date: made })}</LinkAction>}
    </>
  );
}
