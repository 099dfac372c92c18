import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Kbd } from './Kbd.tsx';
import css from './Button.module.css';

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  /** `primary` is the one filled button of a screen; `secondary` is outlined; `quiet` is an accent word. */
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: ReactNode;
  /** The shortcut that does the same, shown beside the word. */
  readonly kbd?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
};

/** Does something here and now. To go somewhere, use LinkAction. */
export function Button({ variant = 'secondary', icon, kbd, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames(css['button'], css[variant], className)}>
      {icon}
      <span className={css['word']}>{children}</span>
      {kbd === undefined ? null : (
        <span aria-hidden="true">
          <Kbd>{kbd}</Kbd>
        </span>
      )}
    </AriaButton>
  );
}
