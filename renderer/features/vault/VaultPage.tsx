import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './vault.module.css';

type VaultPageProps = { readonly title: string; readonly lead?: string | undefined; readonly children: ReactNode };

/** The quiet page around everything that happens before a vault is open. */
export function VaultPage({ title, lead, children }: VaultPageProps) {
  const { t } = useTranslation('shell');
  return (
    <main className={css['page']} data-print="screen">
      <div className={css['column']}>
        <p className={css['brand']}>{t('brand')}</p>
        <div>
          <h1 className={css['title']}>{title}</h1>
          {lead === undefined ? null : <p className={css['lead']}>{lead}</p>}
        </div>
        {children}
      </div>
    </main>
  );
}

export { css as vaultCss };
