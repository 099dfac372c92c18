import { useTranslation } from 'react-i18next';
import { updateRecord, useRecord } from '#renderer/lib/records.ts';
import { SavedNumber } from '#renderer/parts/saved-fields.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { usualNorms } from '#shared/domain/norms.ts';

/** The norms of a programme's rhythm, in place; every field saves itself and Vandaag follows. */
export function ProgrammeRhythm({ programmeId }: { readonly programmeId: string }) {
  const { t } = useTranslation('rhythm');
  const programme = useRecord('programme', programmeId);
  if (programme === undefined || programme === null) return null;
  const usual = (count: number): string => t('programme.usual', { count });
  return (
    <Section title={t('programme.title')} note={t('programme.note')} heading="small">
      <Stack gap="field">
        <p>{t('programme.lead')}</p>
        <SavedNumber type="programme" record={programme} field="meetingsPerYear" label={t('programme.meetingsPerYear')} description={usual(usualNorms.meetingsPerYear)} minValue={0} maxValue={20} />
        <SavedNumber type="programme" record={programme} field="maxGapDays" label={t('programme.maxGapDays')} description={usual(usualNorms.maxGapDays)} minValue={14} maxValue={120} suffix={t('programme.days')} />
        <SavedNumber type="programme" record={programme} field="conversationsPerYear" label={t('programme.conversationsPerYear')} description={usual(usualNorms.conversationsPerYear)} minValue={0} maxValue={12} />
        <SavedNumber type="programme" record={programme} field="feedbackPerYear" label={t('programme.feedbackPerYear')} description={usual(usualNorms.feedbackPerYear)} minValue={0} maxValue={12} />
        <SavedNumber type="programme" record={programme} field="priorityQuestionsMin" label={t('programme.priorityQuestionsMin')} description={usual(usualNorms.priorityQuestionsMin)} minValue={0} maxValue={3} />
        <SavedNumber type="programme" record={programme} field="priorityQuestionsMax" label={t('programme.priorityQuestionsMax')} description={usual(usualNorms.priorityQuestionsMax)} minValue={1} maxValue={10} />
        <CheckboxField
          label={t('programme.needsBsa')}
          isSelected={programme.needsBsa ?? usualNorms.needsBsa}
          onChange={(needsBsa) => void updateRecord('programme', programmeId, { needsBsa })}
          data-field-id={`programme:${programmeId}:needsBsa`}
        />
        <CheckboxField
          label={t('programme.needsSignedAgreement')}
          isSelected={programme.needsSignedAgreement ?? usualNorms.needsSignedAgreement}
          onChange={(needsSignedAgreement) => void updateRecord('programme', programmeId, { needsSignedAgreement })}
          data-field-id={`programme:${programmeId}:needsSignedAgreement`}
        />
      </Stack>
    </Section>
  );
}
