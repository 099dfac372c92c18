import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownGivenName, useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedText } from '#renderer/parts/saved-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { RoundView } from '#shared/ipc/feedback.ts';
import css from './feedback.module.css';

type OutProps = { readonly view: RoundView; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** The same questions as text for a mail of the school leader to the own team. The app sends nothing: the coach copies it. */
export function MailDialog({ view, isOpen, onOpenChange }: OutProps) {
  const { t } = useTranslation('feedback');
  const shown = useShownGivenName();
  const text = useMailText(view);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (): void => {
    field.current?.focus();
    field.current?.select();
    // What is selected by a press of the coach; the window has no other way to the clipboard.
    setCopied(document.execCommand('copy') ? text : null);
  };
  return (
    <Dialog
      title={t('round.mail')}
      lead={t('mail.lead', { name: shown(view.person.givenName) })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <span role="status" className={css['quiet']}>
            {copied === null ? '' : t(copied === text ? 'mail.copied' : 'mail.changed')}
          </span>
          <Button variant="primary" onPress={copy}>
            {t('mail.copy')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        <SavedText type="feedbackRound" record={view.round} field="returnTo" label={t('round.returnTo')} description={t('round.returnToHint')} maxLength={300} />
        <TextArea label={t('mail.text')} value={text} onChange={() => undefined} isReadOnly minRows={12} ref={field} />
      </Stack>
    </Dialog>
  );
}

/** In the voice of the school leader from the first word to the name under it. */
function useMailText({ round, person, coachName }: RoundView): string {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const shown = useShownName();
  const { intro, items, lowLabel, highLabel, returnBy, returnTo } = round;
  const lines = (items ?? []).map((item, index) => `${index + 1}. ${item.text}\n   ${item.kind === 'scale' ? t('mail.scale', { low: lowLabel ?? '', high: highLabel ?? '' }) : t('mail.open')}`);
  const parts = [
    t('mail.hello'),
    intro ?? '',
    t('mail.about'),
    ...lines,
    returnBy === null ? '' : t('mail.returnBy', { date: format.date(returnBy, 'long') }),
    returnTo === null || returnTo.trim() === '' ? '' : t('mail.returnTo', { how: returnTo.trim() }),
    coachName === '' ? t('mail.namelessPlain') : t('mail.nameless', { coach: coachName }),
    t('mail.thanks'),
    shown(person),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
