import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { IconChevronRight } from './icons.ts';
import { shownText } from './shown-text.ts';
import css from './Disclosure.module.css';

type DisclosureProps = {
  readonly title: ReactNode;
  /** `line` for a part of a page; `reason` for the small "why is this here" under a proposal. */
  readonly variant?: 'line' | 'reason';
  readonly level?: 2 | 3 | 4;
  readonly isExpanded?: boolean | undefined;
  readonly onExpandedChange?: ((isExpanded: boolean) => void) | undefined;
  readonly children: ReactNode;
};

/** Something that unfolds under its own words. */
export function Disclosure({ title, variant = 'line', level = 3, isExpanded, onExpandedChange, children }: DisclosureProps) {
  return (
    <AriaDisclosure {...defined({ isExpanded, onExpandedChange })} className={classNames(css['disclosure'], css[variant])}>
      <Heading level={level} className={css['heading'] ?? ''}>
        <Button slot="trigger" className={css['trigger'] ?? ''}>
          <IconChevronRight size={15} />
          {shownText(title)}
        </Button>
      </Heading>
      <DisclosurePanel className={css['panel'] ?? ''}>
        <div className={css['content']}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
