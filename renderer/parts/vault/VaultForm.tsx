import type { ReactNode, SubmitEvent } from 'react';
import css from './vault-form.module.css';

/** A form about the vault itself: its keys, its password, a backup of it. */
export function VaultForm({ onSubmit, children }: { readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void; readonly children: ReactNode }) {
  return (
    <form className={css['form']} onSubmit={onSubmit} noValidate>
      {children}
    </form>
  );
}

/** What such a form does, and the ways out of it. */
export function VaultActions({ children }: { readonly children: ReactNode }) {
  return <div className={css['actions']}>{children}</div>;
}
