import { useTranslation } from 'react-i18next';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { usePrinting } from '#renderer/parts/use-printing.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { ticketQuestions } from '#shared/domain/exit-tickets.ts';
import css from './blank-forms.module.css';

type Form = 'transfer' | 'tickets';

/** Cards on one sheet, to be cut. */
const perSheet: Readonly<Record<Form, number>> = { transfer: 2, tickets: 4 };

/** Shows a blank form and prints it: nothing of anyone stands on it. */
export function BlankFormAction({ form }: { readonly form: Form }) {
  const { t } = useTranslation('meeting');
  const dialog = useDialog();
  const { page, print, savePdf } = usePrinting();
  const Card = form === 'transfer' ? TransferCard : TicketCard;
  const sheet = (
    <div className={css['sheet']}>
      {Array.from({ length: perSheet[form] }, (_, index) => (
        <Card key={index} />
      ))}
    </div>
  );
  return (
    <>
      <Button variant="quiet" onPress={dialog.open}>
        {t(`blank.${form}.open`)}
      </Button>
      {dialog.isOpen ? (
        <Dialog
          title={t(`blank.${form}.title`)}
          lead={t('blank.lead', { count: perSheet[form] })}
          isOpen
          onOpenChange={dialog.onOpenChange}
          actions={
            <>
              <Button onPress={() => void savePdf(sheet, t(`blank.${form}.file`))}>{t('blank.pdf')}</Button>
              <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(sheet)}>
                {t('blank.print')}
              </Button>
            </>
          }
        >
          <div className={css['preview']}>
            <Card />
          </div>
        </Dialog>
      ) : null}
      {page}
    </>
  );
}

function TransferCard() {
  const { t } = useTranslation('meeting');
  return (
    <article className={css['card']} data-print="keep">
      <p className={css['title']}>{t('blank.transfer.heading')}</p>
      {(['name', 'idea', 'step', 'by', 'helper'] as const).map((line) => (
        <p key={line} className={css['ask']}>
          <span>{t(`blank.transfer.${line}`)}</span>
          <span className={css['rule']} />
          {line === 'idea' || line === 'step' ? <span className={css['rule']} /> : null}
        </p>
      ))}
    </article>
  );
}

function TicketCard() {
  const { t } = useTranslation('meeting');
  return (
    <article className={css['card']} data-print="keep">
      <p className={css['title']}>{t('blank.tickets.heading')}</p>
      <p className={css['small']}>{t('blank.tickets.nameless')}</p>
      {ticketQuestions.map((question) => (
        <p key={question} className={css['scale']}>
          <span>{t(`blank.tickets.${question}`)}</span>
          <span className={css['marks']}>
            {[1, 2, 3, 4, 5].map((mark) => (
              <span key={mark} className={css['mark']}>
                {mark}
              </span>
            ))}
          </span>
        </p>
      ))}
      <p className={css['ask']}>
        <span>{t('blank.tickets.word')}</span>
        <span className={css['rule']} />
      </p>
    </article>
  );
}
