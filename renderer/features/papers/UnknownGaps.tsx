import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
import type { TemplateKind } from '#shared/domain/records/traject-papers.ts';
import { gapsInText, unknownGaps } from '#shared/domain/template-text.ts';

type UnknownGapsProps = {
  readonly text: string;
  /** `none`: a text in which every gap should have been filled in. */
  readonly kind: TemplateKind | 'none';
};

/** Says which gaps will stay between their braces on paper. */
export function UnknownGaps({ text, kind }: UnknownGapsProps) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const unknown = kind === 'none' ? gapsInText(text) : unknownGaps(text, kind);
  if (unknown.length === 0) return null;
  return <Callout title={t('template.unknown', { count: unknown.length, gaps: format.list(unknown.map((gap) => `{{${gap}}}`)) })}>{kind === 'none' ? t('template.unknownHere') : t('template.unknownSafe')}</Callout>;
}
