import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { UiTextsProvider, type UiTexts } from './ui-texts.ts';

type UiProviderProps = {
  /** Decides how dates, numbers and weeks look, e.g. `nl-BE`. */
  readonly locale: string;
  readonly texts: UiTexts;
  /** Follows a link inside the app. */
  readonly navigate: (href: string) => void;
  readonly children: ReactNode;
};

/** Stands once around the app: locale, own words and routing of the kit. */
export function UiProvider({ locale, texts, navigate, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>
        <UiTextsProvider value={texts}>{children}</UiTextsProvider>
      </RouterProvider>
    </I18nProvider>
  );
}
