import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { BoardTerm } from '#shared/domain/board.ts';
import type { BoardThemeView } from '#shared/ipc/board.ts';
import css from './board.module.css';

/** The arithmetic in the open: each term with its share and weight, and the sum that they make. */
export function WhyHere({ theme }: { readonly theme: BoardThemeView }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const nameOf = useTermName(theme);
  const two = (hundredths: number): string => format.number(hundredths / 100, 2);
  const rows = theme.terms.map((term) => ({
    id: term.kind,
    cells: { what: nameOf(term), share: term.share === null ? t('why.none') : two(term.share), weight: two(term.weight), points: two(term.points) },
  }));
  return (
    <Disclosure
      variant="reason"
      level={4}
      title={
        <>
          <span aria-hidden="true">{t('why.title')}</span>
          <VisuallyHidden>{t('why.titleOf', { theme: theme.label })}</VisuallyHidden>
        </>
      }
    >
      <Table
        caption={t('why.titleOf', { theme: theme.label })}
        isCaptionHidden
        className={css['why'] ?? ''}
        columns={[
          { id: 'what', label: t('why.what') },
          { id: 'share', label: t('why.share'), align: 'end' },
          { id: 'weight', label: t('why.weight'), align: 'end' },
          { id: 'points', label: t('why.points'), align: 'end' },
        ]}
        rows={[...rows, { id: 'sum', cells: { what: <strong>{t('why.sum')}</strong>, share: '', weight: '', points: <strong>{two(theme.sum)}</strong> } }]}
      />
      <Remarks theme={theme} />
    </Disclosure>
  );
}

function Remarks({ theme }: { readonly theme: BoardThemeView }) {
  const { t } = useTranslation('board');
  const { need, questions } = theme.evidence;
  const served = questions.filter(({ isServed }) => isServed).length;
  const remarks = [
    need === null ? t('why.needNone') : need.mean === null ? t('why.needFew') : null,
    served > 0 ? t('why.served', { count: served }) : null,
    t('why.order'),
  ].filter((remark) => remark !== null);
  return <p className={css['remarks']}>{remarks.join(' ')}</p>;
}

function useTermName({ evidence }: BoardThemeView): (term: BoardTerm) => string {
  const { t } = useTranslation('board');
  const format = useFormat();
  return ({ kind }) => {
    if (kind !== 'need' || evidence.need === null) return t(`termsLong.${kind}`);
    const { moment, takenOn } = evidence.need;
    return t('termsLong.needFrom', { moment: t(`moments.${moment}` as 'moments.BSA'), month: format.date(takenOn, 'month').split(' ')[0] ?? '' });
  };
}
