import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { RemoveExampleAction } from './ExampleGroup.tsx';
import css from './example.module.css';

/** Says on the page of the Voorbeeldgroep that nobody in it exists, with the way to take it away; nothing on other groups. */
export function ExampleNotice({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('example');
  const state = useStoreQuery('example.state', {}).data;
  if (state === undefined || state.swvId !== swvId) return null;
  return (
    <p className={css['notice']}>
      <span>{t('notice')}</span>
      <RemoveExampleAction />
    </p>
  );
}
