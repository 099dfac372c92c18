import { useTranslation } from 'react-i18next';
import { SavedDate, SavedNumber, SavedText, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { SwvOverview } from '#shared/ipc/people.ts';

type EditSwvDialogProps = { readonly overview: SwvOverview; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** The group, its traject and its programme, in place; every field saves itself. */
export function EditSwvDialog({ overview: { swv, traject, programme }, isOpen, onOpenChange }: EditSwvDialogProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  return (
    <Dialog
      title={t('swv.editTitle', { name: swv.name })}
      lead={t('savesItself')}
      size="wide"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <Button variant="primary" onPress={() => onOpenChange(false)}>
          {common('close')}
        </Button>
      }
    >
      <Columns shape="even">
        <Stack gap="field">
          <Section title={t('swv.group')} level={3}>
            <Stack gap="field">
              <SavedText type="swv" record={swv} field="name" label={t('field.swv.name')} isRequired />
              <SavedText type="swv" record={swv} field="schoolGroup" label={t('field.swv.schoolGroup')} />
              <SavedTextArea type="swv" record={swv} field="sharedGoals" label={t('field.swv.sharedGoals')} description={t('swv.goalHint')} />
              <SavedNumber type="swv" record={swv} field="meetingMinutes" label={t('field.swv.meetingMinutes')} description={t('swv.minutesHint')} minValue={30} maxValue={720} suffix={t('minutes')} />
              <SavedTextArea type="swv" record={swv} field="notes" label={t('field.swv.notes')} description={t('onlyMe')} />
            </Stack>
          </Section>
        </Stack>
        <Stack gap="field">
          <Section title={t('swv.programme')} level={3}>
            <Stack gap="field">
              {traject === null ? null : (
                <>
                  <SavedDate type="traject" record={traject} field="startsOn" label={t('field.traject.startsOn')} />
                  <SavedDate type="traject" record={traject} field="endsOn" label={t('field.traject.endsOn')} />
                </>
              )}
              {programme === null ? null : (
                <>
                  <SavedText type="programme" record={programme} field="name" label={t('field.programme.name')} description={t('swv.programmeHint')} isRequired />
                  <SavedText type="programme" record={programme} field="provider" label={t('field.programme.provider')} />
                  <SavedNumber type="programme" record={programme} field="conversationsPerYear" label={t('field.programme.conversationsPerYear')} minValue={0} maxValue={12} />
                  <SavedNumber type="programme" record={programme} field="meetingsPerYear" label={t('field.programme.meetingsPerYear')} minValue={0} maxValue={20} />
                </>
              )}
            </Stack>
          </Section>
        </Stack>
      </Columns>
    </Dialog>
  );
}
