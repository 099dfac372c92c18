import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isLanguage, localeOf } from '#renderer/lib/i18n.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import type { UiTexts } from '#renderer/ui/ui-texts.ts';

/** Gives the kit its words, its locale and its way to follow a link, from the catalogues and the router. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation('common');
  const [, navigate] = useLocation();
  const texts = useMemo<UiTexts>(
    () => ({
      required: t('required'),
      close: t('close'),
      cancel: t('cancel'),
      clear: t('clear'),
      openCalendar: t('ui.openCalendar'),
      previousMonth: t('ui.previousMonth'),
      nextMonth: t('ui.nextMonth'),
      increase: t('ui.increase'),
      decrease: t('ui.decrease'),
      showOptions: t('ui.showOptions'),
      noOptions: t('ui.noOptions'),
      noChoice: t('ui.noChoice'),
      create: (text) => t('ui.create', { text }),
      moveUp: t('ui.moveUp'),
      moveDown: t('ui.moveDown'),
      drag: (item) => t('ui.drag', { item }),
      messages: t('ui.messages'),
      busy: t('ui.busy'),
      whatHappens: t('ui.whatHappens'),
      whatStays: t('ui.whatStays'),
      outOfRange: (range) => t(Number.isFinite(range.max) ? 'ui.outOfRange' : 'ui.belowRange', range),
      stepOf: (step, total) => t('ui.stepOf', { step, total }),
    }),
    [t],
  );
  const locale = isLanguage(i18n.language) ? localeOf[i18n.language] : localeOf['nl-BE'];
  return (
    <UiProvider locale={locale} texts={texts} navigate={navigate}>
      {children}
    </UiProvider>
  );
}
