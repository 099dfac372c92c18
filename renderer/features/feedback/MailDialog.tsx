import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { RoundView } from '#shared/ipc/feedback.ts';

type OutProps = { readonly view: RoundView; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** The same questions as text for a mail. The app sends nothing: the coach copies it. */
export function MailDialog({ view, isOpen, onOpenChange }: OutProps) {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const shown = useShownName();
  const field = useRef<HTMLTextAreaElement>(null);
  const { round, person, coachName } = view;
  const lines = (round.items ?? []).map((item, index) => `${index + 1}. ${item.text}\n   ${item.kind === 'scale' ? t('mail.scale', { low: round.lowLabel ?? '', high: round.highLabel ?? '' }) : t('mail.open')}`);
  const text = [t('mail.hello'), round.intro ?? '', t('mail.about', { name: shown(person) }), ...lines, round.returnBy === null ? '' : t('mail.returnBy', { date: format.date(round.returnBy, 'long') }), t('mail.nameless'), coachName].filter((part) => part !== '').join('\n\n');
  return (
    <Dialog
      title={t('round.mail')}
      lead={t('mail.lead')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <Button
          variant="primary"
          kbd="Ctrl C"
          onPress={() => {
            field.current?.focus();
            field.current?.select();
          }}
        >
          {t('mail.select')}
        </Button>
      }
    >
      <TextArea label={t('mail.text')} value={text} onChange={() => undefined} isReadOnly minRows={12} ref={field} />
    </Dialog>
  );
}
