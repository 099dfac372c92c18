import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import css from '../meeting.module.css';
import { useDayKeys } from '../use-day-keys.ts';
import { TicketEntry } from './TicketEntry.tsx';
import { TicketResultsView } from './TicketFiguresView.tsx';
import { TicketImport } from './TicketImport.tsx';

/** Exittickets: typed in or read, nameless, and shown as what the group thought once the coach says that these were all and there are five. */
export function TicketsTab({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const reading = useKeptDialog(`tickets.pasted:${meetingId}`);
  const clearing = useDialog();
  const { data } = useStoreQuery('tickets.ofMeeting', { meetingId });
  const count = (): void => void act(api['tickets.count']({ meetingId }));
  useDayKeys({ [t('tickets.keys.done')]: count }, data?.canCount === true);
  if (data === undefined || data === null || data.meetingId !== meetingId) return null;
  const { results, members, canCount } = data;
  const { entered } = results;
  return (
    <Columns>
      <Sheet>
        <Section title={t('tickets.title')} note={entered === 0 ? undefined : t('tickets.entered', { count: entered })}>
          <Stack gap="field">
            <p className={css['hint']}>{t('tickets.hint')}</p>
            <TicketEntry meetingId={meetingId} onDone={canCount ? count : null} />
            {entered > members && members > 0 ? <p className={css['soft']}>{t('tickets.moreThanMembers', { count: members })}</p> : null}
            {canCount ? (
              <Inline>
                <Button kbd={t('tickets.keys.done')} onPress={count}>
                  {t('tickets.done')}
                </Button>
                <span className={css['soft']}>{entered < members ? t('tickets.doneFew', { count: entered, members }) : t('tickets.doneHint')}</span>
              </Inline>
            ) : null}
            <Inline>
              <Button variant="quiet" onPress={reading.open}>
                {t('tickets.import')}
              </Button>
              {entered === 0 ? null : (
                <Button variant="quiet" onPress={clearing.open}>
                  {t('tickets.clear')}
                </Button>
              )}
            </Inline>
          </Stack>
        </Section>
      </Sheet>
      <Section title={t('tickets.group')} note={results.kind === 'shown' ? t('tickets.n', { count: results.figures.n }) : undefined}>
        <TicketResultsView results={results} />
      </Section>
      {reading.isOpen ? <TicketImport meetingId={meetingId} onClose={() => reading.onOpenChange(false)} /> : null}
      <ConfirmDialog
        title={t('tickets.clearTitle')}
        isOpen={clearing.isOpen}
        onOpenChange={clearing.onOpenChange}
        happens={[t('tickets.clearHappens', { count: entered })]}
        confirmLabel={t('tickets.clearConfirm')}
        onConfirm={async () => (await act(api['tickets.clear']({ meetingId }))) !== null}
      />
    </Columns>
  );
}
