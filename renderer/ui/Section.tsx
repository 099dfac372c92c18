import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { shownText } from './shown-text.ts';
import css from './Section.module.css';

type SectionProps = {
  readonly title: ReactNode;
  /** A few quiet words beside the heading. */
  readonly note?: ReactNode;
  /** One accent word at the end of the heading's line. */
  readonly action?: ReactNode;
  /** `text` for a part of the page, `small` for a column beside the work, `title` for a heading in a document (Newsreader). */
  readonly heading?: 'text' | 'small' | 'title';
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part of a page under its own heading; a landmark only by name, no box. */
export function Section({ title, note, action, heading = 'text', level = 2, className, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classNames(css['section'], css[`${heading}Section`], className)} aria-labelledby={id}>
      <div className={css['head']}>
        <Heading id={id} className={css[heading]}>
          {shownText(title)}
        </Heading>
        {note === undefined ? null : <span className={css['note']}>{note}</span>}
        {action === undefined ? null : <span className={css['action']}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
