import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { AttentionItem, AttentionOfGroup } from '#shared/domain/attention.ts';
import type { PutOffView } from '#shared/ipc/today.ts';
import { AttentionRow } from './AttentionRow.tsx';
import { PostponeDialog } from './PostponeDialog.tsx';
import { PutOffList } from './PutOffList.tsx';
import css from './today.module.css';

/** Points in sight before the rest is asked for: one thing asks for attention at a time. */
const shownFirst = 4;

type AttentionProps = { readonly groups: readonly AttentionOfGroup[]; readonly putOff: readonly PutOffView[]; readonly nextHolidayOn: string };

/** What the coach still owes the trajects, per group and the most urgent first, derived from dates. */
export function Attention({ groups, putOff, nextHolidayOn }: AttentionProps) {
  const { t } = useTranslation('today');
  const [isAll, setIsAll] = useState(false);
  const [postponed, setPostponed] = useState<AttentionItem | null>(null);
  // One more than fits is not worth a button.
  const isLong = groups.length > shownFirst + 1;
  const shown = isLong && !isAll ? groups.slice(0, shownFirst) : groups;
  const hidden = groups.slice(shownFirst);
  return (
    <Section title={t('attention.title')} note={t('attention.note')}>
      {groups.length === 0 ? <p className={css['quiet']}>{t(putOff.length === 0 ? 'attention.nothing' : 'attention.nothingLeft')}</p> : null}
      {shown.map((group) => (
        <GroupPoints key={group.swvId} group={group} first={Math.max(1, Math.floor(shownFirst / groups.length))} onPutOff={setPostponed} />
      ))}
      {isLong ? (
        <Button variant="quiet" onPress={() => setIsAll(!isAll)} aria-expanded={isAll}>
          {isAll ? t('attention.less') : t('attention.moreGroups', { count: hidden.length, points: hidden.reduce((sum, { items }) => sum + items.length, 0) })}
        </Button>
      ) : null}
      <PutOffList items={putOff} />
      {postponed === null ? null : <PostponeDialog item={postponed} nextHolidayOn={nextHolidayOn} onClose={() => setPostponed(null)} />}
    </Section>
  );
}

type GroupPointsProps = { readonly group: AttentionOfGroup; /** Points in sight. */ readonly first: number; readonly onPutOff: (item: AttentionItem) => void };

function GroupPoints({ group: { swvName, items }, first, onPutOff }: GroupPointsProps) {
  const { t } = useTranslation('today');
  const [isAll, setIsAll] = useState(false);
  const isLong = items.length > (first === shownFirst ? first + 1 : first);
  const shown = isLong && !isAll ? items.slice(0, first) : items;
  return (
    <div className={css['groupPoints']}>
      <Rows label={swvName}>
        {shown.map((item) => (
          <AttentionRow key={keyOf(item)} item={item} onPutOff={onPutOff} />
        ))}
      </Rows>
      {isLong ? (
        <Button variant="quiet" onPress={() => setIsAll(!isAll)} aria-expanded={isAll}>
          {isAll ? t('attention.lessOf', { swv: swvName }) : t('attention.more', { count: items.length - first, swv: swvName })}
        </Button>
      ) : null}
    </div>
  );
}

function keyOf(item: AttentionItem): string {
  switch (item.kind) {
    case 'eventToSettle':
      return `${item.kind}${item.id}`;
    case 'measurementOpen':
      return `${item.kind}${item.measurementId}`;
    default:
      return `${item.kind}${item.swvId}`;
  }
}
