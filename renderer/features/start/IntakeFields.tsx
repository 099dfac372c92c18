import { useTranslation } from 'react-i18next';
import { participations } from '#shared/domain/records/start.ts';
import type { Rec } from '#shared/domain/records.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';

const questions = ['expectations', 'sharedInterests', 'trust', 'metBefore', 'contextConditions', 'organisationConditions'] as const;

/** What a group told together before it started; every field saves itself. */
export function IntakeFields({ intake }: { readonly intake: Rec<'swvIntake'> }) {
  const { t } = useTranslation('start');
  const of = { type: 'swvIntake', record: intake } as const;
  return (
    <Stack gap="field">
      <SavedDate {...of} field="heldOn" label={t('intake.heldOn')} />
      <RadioGroup
        label={t('intake.participation')}
        layout="line"
        options={participations.map((id) => ({ id, label: t(`intake.participations.${id}`) }))}
        value={intake.participation}
        onChange={(participation) => void updateRecord('swvIntake', intake.id, { participation })}
      />
      {questions.map((field) => (
        <SavedTextArea key={field} {...of} field={field} label={t(`intake.${field}`)} minRows={2} />
      ))}
      <div>
        <HistoryAction type="swvIntake" id={intake.id} of={t('tab.intake')} />
      </div>
    </Stack>
  );
}
