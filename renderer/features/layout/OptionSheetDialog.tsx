import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { usePrinting } from '#renderer/parts/use-printing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { maySee } from '#shared/domain/audience.ts';
import type { LayoutGroupView } from '#shared/ipc/layout.ts';
import css from './layout.module.css';

type Props = { readonly group: LayoutGroupView; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Shows the sheet with three dates per bijeenkomst before it goes on paper. */
export function OptionSheetDialog({ group, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation('layout');
  const { print, savePdf } = usePrinting();
  const paper = <OptionSheet group={group} isPreview={false} />;
  return (
    <>
      <Dialog
        title={t('sheet.title')}
        lead={t('sheet.lead')}
        size="medium"
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={
          <>
            <Button onPress={() => void savePdf(paper, t('sheet.file'))}>{t('sheet.pdf')}</Button>
            <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
              {t('sheet.print')}
            </Button>
          </>
        }
      >
        <OptionSheet group={group} isPreview />
      </Dialog>
    </>
  );
}

/** What the group gets: dates, hours and host schools, nothing about people. */
function OptionSheet({ group, isPreview }: { readonly group: LayoutGroupView; readonly isPreview: boolean }) {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const Heading = isPreview ? 'h3' : 'h1';
  const shows = (field: string): boolean => maySee('meeting', 'groupPrint', field, []);
  const hostOf = (id: string | null): string | null => (id === null || !shows('hostSchoolId') ? null : (group.schools.find((school) => school.id === id)?.name ?? null));
  return (
    <article className={`${css['paper'] ?? ''} ${isPreview ? (css['preview'] ?? '') : ''}`}>
      <header>
        <Heading className={css['paperTitle']}>{t('sheet.heading')}</Heading>
        <p>{maySee('swv', 'groupPrint', 'name', []) ? `${group.name} · ${t('sheet.intro')}` : t('sheet.intro')}</p>
      </header>
      <table className={css['table']}>
        <tbody>
          {(shows('dateOptions') ? group.choices : []).map(({ meetingId, date, startTime, endTime, hostSchoolId, options }) => {
            const host = hostOf(hostSchoolId);
            const hours = startTime === null || endTime === null ? null : `${format.time(startTime)} – ${format.time(endTime)}`;
            return (
              <tr key={meetingId}>
                <th scope="row">
                  {format.date(date, 'month')}
                  <small>{[hours, host === null ? null : t('sheet.host', { host })].filter((part) => part !== null).join(' · ')}</small>
                </th>
                {options.map((day) => (
                  <td key={day} className={css['option']}>
                    ☐ {format.date(day, 'dayMonth')}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={css['signed']}>{t('sheet.school')}: ………………………………………………</p>
      <p className={css['hint']}>{t('sheet.note')}</p>
    </article>
  );
}
