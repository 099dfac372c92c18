import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyAnchor } from '#shared/domain/survey.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import type { ColumnRow, ReadyWizard } from './ready.ts';
import css from './wizard.module.css';

type Anchor = SurveyAnchor & { readonly id: string };

/** The words of a scale with their numbers, low to high. Another order counts for every question with these words. */
export function AnchorOrder({ row: { column }, wizard }: { readonly row: ColumnRow; readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const anchors = (column.scale?.anchors ?? []).map((anchor): Anchor => ({ ...anchor, id: anchor.label }));
  const alike = wizard.session.reading.columns.filter((other) => wordsOf(other.scale?.anchors) === wordsOf(column.scale?.anchors));
  const move = (id: string, toIndex: number): void => {
    const moved = anchors.find((anchor) => anchor.id === id);
    if (moved === undefined) return;
    const order = anchors.filter((anchor) => anchor.id !== id).toSpliced(toIndex, 0, moved);
    // The numbers stay where they are; the words move over them.
    const labels = order.map(({ label }, index) => ({ label, value: anchors[index]?.value ?? index + 1 }));
    const { table, overrides } = wizard.session;
    const columns = { ...overrides.columns };
    for (const { index } of alike) columns[String(index)] = { ...columns[String(index)], kind: 'item', labels };
    void wizard.reread(table, { ...overrides, columns });
  };
  const summary = anchors
    .filter(({ label, value }) => label !== String(value))
    .map(({ label, value }) => (label.startsWith(String(value)) ? label : `${format.number(value)} = ${label}`))
    .join(', ');
  if (column.scale?.origin === 'anchored') return <p className={css['detail']}>{t('import.columns.anchors', { summary })}</p>;
  return (
    <Disclosure variant="reason" level={3} title={t('import.columns.anchors', { summary: summary.length > 110 ? `${summary.slice(0, 109)}…` : summary })} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen ? (
        <>
          <p className={css['detail']}>{wizard.session.canReread ? t('import.columns.anchorsLead', { count: alike.length }) : t('import.file.chooseAgainWhy')}</p>
          <ReorderList label={t('import.columns.anchorsLabel')} items={anchors} nameOf={({ label }) => label} onMove={move}>
            {({ label, value, seen }) => (
              <span className={css['anchor']}>
                <span className={css['anchorValue']}>{format.number(value)}</span>
                <span className={seen ? undefined : css['unseen']}>{seen ? label : t('import.columns.unseen', { label })}</span>
              </span>
            )}
          </ReorderList>
        </>
      ) : null}
    </Disclosure>
  );
}

function wordsOf(anchors: readonly SurveyAnchor[] | undefined): string {
  return anchors === undefined ? '' : JSON.stringify(anchors.map(({ label }) => label));
}
