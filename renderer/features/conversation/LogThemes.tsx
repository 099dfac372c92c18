import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { now } from '#renderer/lib/clock.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import type { ThemeTick } from '#shared/ipc/conversations.ts';
import css from './conversation.module.css';

type LogThemesProps = {
  readonly conversationId: string;
  readonly readerName: string | undefined;
  readonly themes: readonly ThemeTick[];
  readonly audience: readonly Audience[] | null;
  readonly onSaved: (instant: string) => void;
};

/** What was discussed and what lives here: ticked by hand, never taken from text. */
export function LogThemes({ conversationId, readerName, themes, audience, onSaved }: LogThemesProps) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The list unfolds above its button: whoever comes by keyboard goes on with the first theme.
    if (isOpen) list.current?.querySelector('input')?.focus();
  }, [isOpen]);
  const tick = async (themeId: string, change: { isDiscussed?: boolean; isSignal?: boolean }): Promise<void> => {
    const result = await api['conversations.tickTheme']({ conversationId, themeId, ...change });
    if (result.ok) onSaved(now());
    else showToast({ message: errorSentence(result.error) });
  };
  const discussed = themes.filter(({ isDiscussed }) => isDiscussed);
  const signals = themes.filter(({ isSignal }) => isSignal);
  return (
    <Section
      heading="title"
      title={t('themes.title')}
      action={<AudienceField value={audience} name={readerName} of={t('themes.title')} onChange={(chosen) => void api['conversations.shareThemes']({ conversationId, audience: chosen })} />}
    >
      {isOpen ? (
        <>
          <p className={css['note']}>{t('themes.explain')}</p>
          <ul ref={list} className={css['themes']}>
            {themes.map(({ id, label, isDiscussed, isSignal }) => (
              <li key={id} className={css['theme']}>
                <CheckboxField label={label} isSelected={isDiscussed} onChange={(isTicked) => void tick(id, { isDiscussed: isTicked })} />
                <CheckboxField className={css['signal'] ?? ''} label={<SignalLabel theme={label} />} isSelected={isSignal} onChange={(isTicked) => void tick(id, { isSignal: isTicked })} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className={css['soft']}>{discussed.length === 0 ? t(themes.length === 0 ? 'themes.noThemes' : 'themes.none') : discussed.map(({ label }) => label).join(' · ')}</p>
          {signals.length === 0 ? null : <p className={css['soft']}>{t('themes.signals', { themes: format.list(signals.map(({ label }) => label)) })}</p>}
        </>
      )}
      {themes.length === 0 ? null : (
        <Button variant="quiet" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'themes.close' : 'themes.mark')}
        </Button>
      )}
    </Section>
  );
}

/** Says for a screen reader which theme it is; the eye sees that on the line. */
function SignalLabel({ theme }: { readonly theme: string }) {
  const { t } = useTranslation('conversations');
  return (
    <>
      <span aria-hidden="true">{t('themes.signal')}</span>
      <VisuallyHidden>{t('themes.signalOf', { theme })}</VisuallyHidden>
    </>
  );
}
