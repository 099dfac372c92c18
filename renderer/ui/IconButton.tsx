import type { ReactNode, Ref } from 'react';
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import css from './IconButton.module.css';

export type IconButtonProps = Omit<ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  /** The accessible name, and the tooltip that everyone sees. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** An action so common inside a row that its word moves to a tooltip. Never the main way to anything. */
export function IconButton({ label, icon, className, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={300} closeDelay={0}>
      <Button {...props} aria-label={label} className={classNames(css['button'], className)}>
        {icon}
      </Button>
      <Tooltip className={css['tooltip'] ?? ''} offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
