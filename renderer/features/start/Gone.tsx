import { useTranslation } from 'react-i18next';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';

/** Takes the place of a page of which the record was deleted: where it went, and the way there. */
export function Gone({ title }: { readonly title: string }) {
  const { t } = useTranslation('start');
  return (
    <>
      <PageHeader title={title} subtitle={t('programme.goneHint')} />
      <LinkAction href="/bin">{t('programme.toBin')}</LinkAction>
    </>
  );
}
