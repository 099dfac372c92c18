import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import css from './Table.module.css';

export type TableColumn = {
  readonly id: string;
  readonly label: ReactNode;
  /** `end` for numbers, so that they line up. */
  readonly align?: 'start' | 'end';
};

export type TableRow = { readonly id: string; readonly cells: Readonly<Record<string, ReactNode>> };

type TableProps = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly className?: string;
};

/** Figures to compare, on hairlines. Scrolls sideways by itself when there is no room. */
export function Table({ caption, isCaptionHidden = false, columns, rows, className }: TableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isScrollable = useIsWider(frame);
  return (
    <div ref={frame} className={classNames(css['frame'], className)} {...(isScrollable ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}>
      <table className={css['table']}>
        <caption className={isCaptionHidden ? undefined : css['caption']}>{isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={css[column.align ?? 'start']}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className={css[column.align ?? 'start']}>
                    {row.cells[column.id]}
                  </th>
                ) : (
                  <td key={column.id} className={css[column.align ?? 'start']}>
                    {row.cells[column.id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A part that scrolls must be reachable by key, and one that does not must not be a stop. */
function useIsWider(frame: { readonly current: HTMLElement | null }): boolean {
  const [isWider, setIsWider] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return isWider;
}
