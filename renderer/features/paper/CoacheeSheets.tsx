import { useTranslation } from 'react-i18next';
import { SheetRows } from '#renderer/parts/paper/SheetRows.tsx';
import { Section } from '#renderer/ui/Section.tsx';

const kinds = ['profile', 'questions', 'feedbackForm'] as const;

/** What a school leader can get on paper or in Word, apart from a gesprek. */
export function CoacheeSheets({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('paper');
  return (
    <Section title={t('person.title')} note={t('person.note')} heading="small">
      <SheetRows label={t('person.title')} sheets={kinds.map((kind) => ({ kind, id: coacheeId }))} />
    </Section>
  );
}
