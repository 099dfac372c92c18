import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';

type Version = { readonly version: number; readonly signedOn: string | null };

/** What is said of a version: "versie 2 · nog niet getekend". */
export function useVersionWords(): (version: Version) => string {
  const { t } = useTranslation('papers');
  const format = useFormat();
  return ({ version, signedOn }) => [t('agreement.version', { version }), signedOn === null ? t('agreement.unsigned') : t('agreement.signedOn', { date: format.date(signedOn, 'short') })].join(' · ');
}
