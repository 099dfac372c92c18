import { ReminderSettings } from '#renderer/features/agenda/ReminderDialog.tsx';
import { ExampleSettings } from '#renderer/features/example/ExampleGroup.tsx';
import { TextSettings } from '#renderer/features/papers/TextSettings.tsx';
import { WordTemplates } from '#renderer/features/paper/WordTemplates.tsx';
import { SettingsScreen } from '#renderer/features/settings/SettingsScreen.tsx';

/** The settings, with what the example group adds to them. */
export function SettingsPage() {
  return (
    <SettingsScreen>
      <ReminderSettings />
      <TextSettings />
      <WordTemplates />
      <ExampleSettings />
    </SettingsScreen>
  );
}
