import type { ReactNode, Ref } from 'react';
import { Link, type LinkProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { shownText } from './shown-text.ts';
import css from './Button.module.css';

export type LinkActionProps = Omit<LinkProps, 'children' | 'className' | 'style'> & {
  readonly href: string;
  /** Quiet accent word by default; the button looks are for the one next step of a screen. */
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: ReactNode;
  readonly className?: string;
  /** Tab passes it by: in a list that is walked with the arrows. */
  readonly excludeFromTabOrder?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children: ReactNode;
};

/** Goes somewhere in the app. To do something here, use Button. */
export function LinkAction({ variant = 'quiet', icon, className, children, ...props }: LinkActionProps) {
  return (
    <Link {...props} className={classNames(css['button'], css[variant], className)}>
      {icon}
      <span>{shownText(children)}</span>
    </Link>
  );
}
