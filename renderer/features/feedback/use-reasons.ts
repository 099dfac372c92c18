import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import type { Proposals, ProposalView } from '#shared/ipc/feedback.ts';

/** Why two people are put together, in a sentence. */
export function useReasons(themes: Proposals['themes']): (proposal: ProposalView) => string {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const shown = useShownGivenName();
  return ({ from, to, reasons }) => {
    const [a, b] = [shown(from.givenName), shown(to.givenName)];
    const label = (id: string): string => lowerFirst(themes[id] ?? '');
    const said = reasons.map(({ code, themeIds = [] }) => {
      const [first = '', second = ''] = themeIds.map(label);
      // A duo names first who offers to the second: what the first gets is the second's offer.
      if (code === 'bothGain') return t('reasons.bothGain', { a, b, first: second, second: first });
      return t(`reasons.${code}`, { a, b, themes: format.list(themeIds.map(label)) });
    });
    return said.map((part, index) => (index === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part)).join('; ');
  };
}

/** "Gedeeld leiderschap" in the middle of a sentence; abbreviations keep their capitals. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
