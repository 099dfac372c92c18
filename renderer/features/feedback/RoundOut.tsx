import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { usePrinting } from '#renderer/parts/use-printing.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { maySee } from '#shared/domain/audience.ts';
import type { RoundView } from '#shared/ipc/feedback.ts';
import { RoundResultsBody } from './RoundResults.tsx';
import css from './feedback.module.css';

type OutProps = { readonly view: RoundView; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };
type Sheet = 'form' | 'results';

/** On paper or in a PDF: the blank form for the team, and once the round is closed what it says, under the same floor. Seen before it leaves. */
export function RoundPaperDialog({ view, isOpen, onOpenChange }: OutProps) {
  const { t } = useTranslation('feedback');
  const { page, print, savePdf } = usePrinting();
  const [chosen, setChosen] = useState<Sheet>('form');
  const sheets: readonly Sheet[] = view.round.closedOn === null ? ['form'] : ['form', 'results'];
  const sheet = sheets.includes(chosen) ? chosen : 'form';
  const paper = (isPreview: boolean) => (sheet === 'form' ? <FormPaper view={view} isPreview={isPreview} /> : <ResultsPaper view={view} isPreview={isPreview} />);
  return (
    <>
      <Dialog
        title={t('round.paper')}
        lead={t('paper.lead')}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          <>
            <Button onPress={() => void savePdf(paper(false), t(`paper.file.${sheet}`))}>{t('paper.pdf')}</Button>
            <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper(false))}>
              {t('paper.print')}
            </Button>
          </>
        }
      >
        {sheets.length === 1 ? null : <RadioGroup label={t('paper.which')} layout="line" options={sheets.map((id) => ({ id, label: t(`paper.sheets.${id}`) }))} value={sheet} onChange={(next) => setChosen(next as Sheet)} />}
        {paper(true)}
      </Dialog>
      {page}
    </>
  );
}

type PaperProps = { readonly view: RoundView; readonly isPreview: boolean };

/** The form as the team gets it: nobody's name is asked. */
function FormPaper({ view: { round, person }, isPreview }: PaperProps) {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const shown = useShownName();
  const Heading = isPreview ? 'h3' : 'h1';
  const may = (field: string): boolean => maySee('feedbackRound', 'groupPrint', field, round.audience ?? []);
  return (
    <article className={isPreview ? css['preview'] : css['page']}>
      <Heading className={css['paperTitle']}>{may('title') ? round.title : ''}</Heading>
      <p>{t('paper.about', { name: shown(person) })}</p>
      {may('intro') && round.intro !== null ? <p>{round.intro}</p> : null}
      {(may('items') ? (round.items ?? []) : []).map((item, index) => (
        <div key={item.id} className={css['paperItem']}>
          <p>
            {index + 1}. {item.text}
          </p>
          {item.kind === 'scale' ? (
            <p className={css['boxes']}>
              {round.lowLabel} {[1, 2, 3, 4, 5].map((value) => <b key={value}>{value}</b>)} {round.highLabel}
            </p>
          ) : (
            [0, 1, 2].map((line) => <div key={line} className={css['writingLine']} />)
          )}
        </div>
      ))}
      <p className={css['quiet']}>{round.returnBy === null ? t('paper.nameless') : t('paper.returnBy', { date: format.date(round.returnBy, 'long') })}</p>
    </article>
  );
}

/** What the school leader gets of it. */
function ResultsPaper({ view, isPreview }: PaperProps) {
  const { t } = useTranslation('feedback');
  const Heading = isPreview ? 'h3' : 'h1';
  const { round, person } = view;
  const takeAway = maySee('feedbackRound', 'coacheePrint', 'takeAway', round.audience ?? []) ? round.takeAway : null;
  return (
    <article className={isPreview ? css['preview'] : css['page']}>
      <Heading className={css['paperTitle']}>{round.title}</Heading>
      <RoundResultsBody view={view} />
      {takeAway === null ? null : (
        <>
          <p>{t('round.takeAway', { name: person.givenName })}</p>
          <p>{takeAway}</p>
        </>
      )}
    </article>
  );
}

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
