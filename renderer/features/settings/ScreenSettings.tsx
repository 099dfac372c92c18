import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, themes, type Preferences } from '#shared/ipc/shell.ts';
import { changeLanguage } from '#renderer/lib/i18n.ts';
import { api, environment, shell } from '#renderer/lib/ipc.ts';
import { queryClient, useStoreQuery } from '#renderer/lib/store-query.ts';
import { applyTheme } from '#renderer/lib/theme.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import css from './ScreenSettings.module.css';

/** Look, language and whether the window shows in screen captures. */
export function ScreenSettings() {
  const { t, i18n } = useTranslation(['settings', 'common']);
  const [theme, setTheme] = useState(environment.preferences.theme);
  const settings = useStoreQuery('settings.get', {}).data;

  function keep(patch: Partial<Preferences>): void {
    void shell['shell.setPreferences'](patch);
  }

  return (
    <Section title={t('screen.title')}>
      <Stack gap="field">
        <RadioGroup
          label={t('screen.theme')}
          layout="line"
          options={themes.map((id) => ({ id, label: t(`screen.themes.${id}`) }))}
          value={theme}
          onChange={(chosen) => {
            setTheme(chosen);
            applyTheme(chosen);
            keep({ theme: chosen });
          }}
        />
        <RadioGroup
          label={t('screen.language')}
          layout="line"
          options={languages.map((id) => ({ id, label: t(`common:language.${id}`) }))}
          value={languages.find((id) => id === i18n.language) ?? 'nl-BE'}
          onChange={(language) => {
            void changeLanguage(language);
            keep({ language });
          }}
        />
        <Switch
          label={t('screen.protection')}
          description={t('screen.protectionHelp')}
          isSelected={settings?.contentProtection ?? false}
          onChange={(contentProtection) => void api['settings.save']({ contentProtection }).then(() => queryClient.invalidateQueries({ queryKey: ['settings.get'] }))}
        />
        <p className={css['note']}>{t('screen.discreet')}</p>
        <p className={css['note']}>{t('screen.spelling')}</p>
      </Stack>
    </Section>
  );
}
