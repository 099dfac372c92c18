import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { usePrinting } from '#renderer/parts/use-printing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { rangeOfYears, wholeView } from '#shared/domain/line-axis.ts';
import { schoolYearLabel, schoolYearOf } from '#shared/domain/school-year.ts';
import type { Line, LineReader } from '#shared/ipc/line.ts';
import { LineDrawing } from './LineDrawing.tsx';
import paperCss from './line-paper.module.css';
import css from './line.module.css';

/** Who may get a sheet with several groups on it: never one of the groups. */
const readers = ['self', 'coordinator'] as const satisfies readonly LineReader[];
/** Height of one group in the drawing and of what stands above and below all of them, in px. */
const rowHeight = 78;
const headHeight = 40;
/** The drawing keeps to this share of width to height, so that many groups still fit on one A4 on its side. */
const shape = 1.75;
const leastWidth = 1000;

type AllLinesPrintDialogProps = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Every traject under each other on one A4, shown before it is printed; without anyone's name. */
export function AllLinesPrintDialog({ isOpen, onOpenChange }: AllLinesPrintDialogProps) {
  const { t } = useTranslation('line');
  const [reader, setReader] = useState<(typeof readers)[number]>('self');
  const lines = useStoreQuery('line.allPaper', { reader }, { enabled: isOpen }).data;
  const { print, savePdf } = usePrinting({ isLandscape: true });
  if (lines === undefined) return null;
  const paper = <AllLinesPaper lines={lines} isPreview={false} />;
  return (
    <>
      <Dialog
        title={t('print.allTitle')}
        size="wide"
        lead={t('print.allLead')}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          <>
            <Button onPress={() => void savePdf(paper, t('print.allFile', { date: today() }))}>{t('print.pdf')}</Button>
            <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
              {t('print.print')}
            </Button>
          </>
        }
      >
        <RadioGroup label={t('print.reader')} layout="line" value={reader} onChange={setReader} options={readers.map((id) => ({ id, label: t(`print.readers.${id}`) }))} />
        <AllLinesPaper lines={lines} isPreview />
      </Dialog>
    </>
  );
}

function AllLinesPaper({ lines, isPreview }: { readonly lines: readonly Line[]; readonly isPreview: boolean }) {
  const { t } = useTranslation('line');
  const format = useFormat();
  const Title = isPreview ? 'h3' : 'h1';
  const days = lines.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).sort();
  const from = days[0] ?? today();
  const to = days.at(-1) ?? from;
  const names = new Map(lines.map(({ swvId, name }) => [swvId, name]));
  return (
    <article className={isPreview ? paperCss['preview'] : paperCss['page']}>
      <header className={paperCss['head']}>
        <Title className={paperCss['title']}>{t('all.title')}</Title>
        <p className={paperCss['subtitle']}>{t('print.subtitle', { from: schoolYearLabel(schoolYearOf(from)), to: schoolYearLabel(schoolYearOf(to)), date: format.date(today(), 'long') })}</p>
      </header>
      <LineDrawing
        rows={lines.map(({ swvId, name, events, shades }) => ({ id: swvId, name, events, shades }))}
        mode="all"
        view={wholeView(rangeOfYears(from, to))}
        width={Math.max(leastWidth, (lines.length * rowHeight + headHeight) * shape)}
        isScaled
        onRow={(id) => (
          <text className={css['rowName']} x={0} y={16}>
            {names.get(id)}
          </text>
        )}
      />
      <p className={paperCss['key']}>{t('print.key')}</p>
    </article>
  );
}
