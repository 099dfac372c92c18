import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { AttentionItem } from '#shared/domain/attention.ts';
import { AttentionRow } from './AttentionRow.tsx';
import { PostponeDialog } from './PostponeDialog.tsx';
import css from './today.module.css';

/** Shown before the rest is asked for: one thing asks for attention at a time. */
const shownFirst = 4;

export type ItemOf<K extends AttentionItem['kind']> = Extract<AttentionItem, { kind: K }>;

/** What the coach still owes the trajects, derived from dates. */
export function Attention({ items }: { readonly items: readonly AttentionItem[] }) {
  const { t } = useTranslation('today');
  const [isAll, setIsAll] = useState(false);
  const [putOff, setPutOff] = useState<ItemOf<'conversationsToPlan'> | null>(null);
  // One more than fits is not worth a button.
  const isLong = items.length > shownFirst + 1;
  const shown = isLong && !isAll ? items.slice(0, shownFirst) : items;
  return (
    <Section title={t('attention.title')} note={t('attention.note')}>
      {items.length === 0 ? (
        <p className={css['quiet']}>{t('attention.nothing')}</p>
      ) : (
        <Rows>
          {shown.map((item) => (
            <AttentionRow key={keyOf(item)} item={item} onPutOff={setPutOff} />
          ))}
        </Rows>
      )}
      {isLong ? (
        <Button variant="quiet" onPress={() => setIsAll(!isAll)} aria-expanded={isAll}>
          {isAll ? t('attention.less') : t('attention.more', { count: items.length - shownFirst })}
        </Button>
      ) : null}
      {putOff === null ? null : <PostponeDialog item={putOff} onClose={() => setPutOff(null)} />}
    </Section>
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
