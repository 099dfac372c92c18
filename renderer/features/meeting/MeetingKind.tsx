import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { SavedText } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { meetingKinds } from '#shared/domain/records/planning.ts';
import type { Patch, Rec } from '#shared/domain/records.ts';

/** What kind of bijeenkomst it is, and who is there besides the members. */
export function MeetingKind({ meeting }: { readonly meeting: Rec<'meeting'> }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const set = (values: Patch<'meeting'>): void => void act(updateRecord('meeting', meeting.id, values, { act: { code: 'meeting.kind' } }));
  return (
    <Section title={t('kind.title')}>
      <Columns shape="even">
        <RadioGroup label={t('kind.title')} isLabelHidden value={meeting.kind ?? 'withinSwv'} onChange={(kind) => set({ kind })} options={meetingKinds.map((kind) => ({ id: kind, label: t(`kind.${kind}`) }))} data-field-id={`meeting:${meeting.id}:kind`} />
        <Stack gap="field">
          <SavedText type="meeting" record={meeting} field="guests" label={t('kind.guests')} description={t('kind.guestsHint')} maxLength={500} />
          <CheckboxField label={t('kind.withTeam')} isSelected={meeting.withTeam === true} onChange={(withTeam) => set({ withTeam })} data-field-id={`meeting:${meeting.id}:withTeam`} />
        </Stack>
      </Columns>
    </Section>
  );
}
