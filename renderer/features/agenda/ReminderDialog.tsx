import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { queryClient, useStoreQuery } from '#renderer/lib/store-query.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import type { AgendaSettings } from '#shared/ipc/agenda.ts';

type ReminderDialogProps = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Whether and when the laptop tells that something is about to begin. */
export function ReminderDialog({ isOpen, onOpenChange }: ReminderDialogProps) {
  const { t } = useTranslation('agenda');
  return (
    <Dialog title={t('reminders.title')} size="small" isOpen={isOpen} onOpenChange={onOpenChange}>
      <ReminderFields />
    </Dialog>
  );
}

/** The same among the settings, for who looks for it there. */
export function ReminderSettings() {
  const { t } = useTranslation('agenda');
  return (
    <Section title={t('reminders.title')}>
      <ReminderFields />
    </Section>
  );
}

function ReminderFields() {
  const { t } = useTranslation('agenda');
  const settings = useStoreQuery('agenda.settings', {}).data;
  const save = (patch: Partial<AgendaSettings>): void => void api['agenda.saveSettings'](patch).then(() => queryClient.invalidateQueries({ queryKey: ['agenda.settings'] }));
  if (settings === undefined) return null;
  return (
    <Stack gap="field">
      <Switch label={t('reminders.on')} description={t('reminders.help')} isSelected={settings.reminders} onChange={(reminders) => save({ reminders })} />
      <NumberField label={t('reminders.minutes')} value={settings.minutesBefore} onChange={(minutesBefore) => (minutesBefore === null ? undefined : save({ minutesBefore }))} minValue={1} maxValue={240} isDisabled={!settings.reminders} hasButtons />
    </Stack>
  );
}
