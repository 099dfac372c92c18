import css from './Kbd.module.css';

type KbdProps = { readonly children: string };

/** A key or chord as it stands on the keyboard, e.g. `Ctrl K`. */
export function Kbd({ children }: KbdProps) {
  return <kbd className={css['kbd']}>{children}</kbd>;
}
