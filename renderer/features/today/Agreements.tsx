import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { TodayAgreement } from '#shared/ipc/today.ts';
import css from './today.module.css';

/** Shown before the rest is asked for. */
const shownFirst = 6;

type AgreementsProps = { readonly items: readonly TodayAgreement[]; readonly total: number; readonly today: string };

/** Lopende afspraken, the one that is due first in front; ticking one finishes it, with a way back. */
export function Agreements({ items, total, today }: AgreementsProps) {
  const { t } = useTranslation('today');
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? items : items.slice(0, shownFirst);
  return (
    <Section title={t('agreements.title')} {...(total === 0 ? {} : { note: String(total) })}>
      {total === 0 ? <p className={css['quiet']}>{t('agreements.none')}</p> : null}
      {isDiscreet && total > 0 ? <p className={css['quiet']}>{t('agreements.hidden')}</p> : null}
      {isDiscreet ? null : (
        <ul className={css['agreements']}>
          {shown.map((agreement) => (
            <li key={agreement.id}>
              <AgreementLine agreement={agreement} today={today} />
            </li>
          ))}
        </ul>
      )}
      {isDiscreet || items.length <= shownFirst ? null : (
        <Button variant="quiet" onPress={() => setIsAll(!isAll)}>
          {isAll ? t('agreements.fewer') : t('agreements.all', { count: items.length })}
        </Button>
      )}
    </Section>
  );
}

function AgreementLine({ agreement, today }: { readonly agreement: TodayAgreement; readonly today: string }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const act = useAct();
  const { id, text, dueOn, person, swvName } = agreement;
  const who = person ?? swvName;
  const due = dueOn === null ? '' : dueOn < today ? t('agreements.overdue', { date: format.relativeDay(dueOn, today) }) : format.relativeDay(dueOn, today);
  return (
    <CheckboxField
      label={text.includes(who) ? text : `${who}: ${text}`}
      isSelected={false}
      onChange={() => void act(updateRecord('agreement', id, { status: 'done', doneOn: today }, { act: { code: 'agreement.done' } }))}
      trailing={due}
    />
  );
}
