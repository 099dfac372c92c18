import { useFormat } from '#renderer/lib/use-format.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { isAppointment, type AgendaItem } from '#shared/domain/agenda.ts';
import { hrefOf, useItemDetail, useItemTime, useItemTitle } from '../use-item-words.ts';
import css from '../agenda.module.css';

/** One item on a line: a mark for its kind, its hour, its name. Leads to its page when it has one. */
export function ItemLine({ item, isWhole = false }: { readonly item: AgendaItem; /** With place and state, for a list. */ readonly isWhole?: boolean }) {
  const format = useFormat();
  const title = useItemTitle()(item);
  const time = useItemTime()(item);
  const detail = useItemDetail()(item);
  const href = hrefOf(item);
  const words = (
    <>
      {item.startTime === null || isWhole ? null : <span className={css['hour']}>{format.time(item.startTime)} </span>}
      <span className={item.status === 'cancelled' ? css['cancelled'] : undefined}>{title}</span>
    </>
  );
  return (
    <li className={classNames(css['line'], css[item.kind], isAppointment(item) && css['isAppointment'], item.status === 'held' && css['isHeld'])} title={isWhole ? undefined : title}>
      {isWhole ? <span className={css['lineTime']}>{time}</span> : null}
      <span className={css['lineWords']}>
        {href === null ? words : <LinkAction href={href}>{words}</LinkAction>}
        {isWhole && detail !== '' ? <span className={css['lineDetail']}>{detail}</span> : null}
      </span>
    </li>
  );
}
