import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '#renderer/lib/ipc.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { flushAll } from '#renderer/lib/pending-saves.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAudienceWords } from '#renderer/parts/AudienceField.tsx';
import { CalendarFileDialog } from '#renderer/parts/calendar-file/CalendarFileDialog.tsx';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import type { ObservationView } from '#shared/ipc/observations.ts';
import { CancelObservationDialog } from './CancelObservationDialog.tsx';
import { SheetDialog } from './SheetDialog.tsx';

type ActionsProps = { readonly view: ObservationView; readonly isWatching: boolean; readonly onStarted: () => void };

/** What a person set or wrote of an observatie, under its name on the screen. */
const historyFields = ['kind', 'date', 'startTime', 'minutes', 'place', 'status', 'lookQuestion', 'agreedBefore', 'debriefOn', 'cancelReason', 'observerKind', 'observerName', 'guideTitle', 'lookFors', 'learningQuestionId', 'startedAt', 'stoppedAt', 'audience'] as const;

/** Values of closed lists, and what an id points at, in words. */
function useHistoryValues({ coachee, questions }: ObservationView): (field: string, value: unknown) => string | undefined {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const audienceWords = useAudienceWords(coachee.givenName);
  return (field, value) => {
    if (field === 'status' && (value === 'planned' || value === 'held' || value === 'cancelled')) return t(`state.${value}`);
    if (field === 'kind' && (value === 'schoolVisit' || value === 'jobShadowing')) return t(`kinds.${value}`);
    if (field === 'observerKind' && (value === 'coach' || value === 'colleague' || value === 'other')) return t(`observerKinds.${value}`);
    if (field === 'learningQuestionId' && typeof value === 'string') return questions.find(({ id }) => id === value)?.text ?? t('question.other');
    if (field === 'audience') return audienceWords(value as Audience[] | null);
    if ((field === 'startedAt' || field === 'stoppedAt') && typeof value === 'string') return format.time(inBrussels(value).time);
    return undefined;
  };
}

/** What comes next as the one filled button; the rest in a menu. */
export function ObservationActions({ view, isWatching, onStarted }: ActionsProps) {
  const { t } = useTranslation('observation');
  const { t: agenda } = useTranslation('agenda');
  const act = useAct();
  const format = useFormat();
  const valueWords = useHistoryValues(view);
  const [, navigate] = useLocation();
  const plan = usePlanRequest(({ open }) => open);
  const history = useDialog();
  const remove = useDialog();
  const sheet = useDialog();
  const calendar = useDialog();
  const { id, status, startedAt, stoppedAt, date } = view.observation;
  const cancel = useKeptDialog(`cancel:${id}`);
  const isRunning = startedAt !== null && stoppedAt === null;
  const run = async (next: boolean): Promise<void> => {
    await flushAll();
    if ((await act(api['observations.run']({ id, isRunning: next }))) !== null && next) onStarted();
  };
  const hold = async (): Promise<void> => {
    await flushAll();
    await act(api['observations.hold']({ id }));
  };
  const setPlanned = (code: string): void => void act(updateRecord('observation', id, { status: 'planned' }, { act: { code } }));
  return (
    <>
      <Button icon={<IconPrinter />} onPress={sheet.open}>
        {t('sheet.open')}
      </Button>
      {status === 'planned' && startedAt === null ? (
        <Button variant="primary" onPress={() => void run(true)}>
          {t('start')}
        </Button>
      ) : null}
      {isRunning && status !== 'cancelled' ? (
        <Button variant={isWatching ? 'primary' : 'secondary'} onPress={() => void run(false)}>
          {t('stop')}
        </Button>
      ) : null}
      {status === 'planned' && stoppedAt !== null ? (
        <Button variant="primary" onPress={() => void hold()}>
          {t('hold')}
        </Button>
      ) : null}
      <Menu
        label={t('more')}
        entries={[
          ...(status === 'held' ? [{ id: 'reopen', label: t('reopen'), onAction: () => setPlanned('observation.reopened') }] : [{ id: 'move', label: status === 'cancelled' ? t('again') : t('move'), onAction: () => plan({ kind: 'observation', observationId: id }) }]),
          ...(stoppedAt !== null ? [{ id: 'goOn', label: t('goOn'), onAction: () => void run(true) }] : []),
          ...(status === 'planned' ? [{ id: 'cancel', label: t('cancel'), onAction: cancel.open }] : []),
          { id: 'calendar', label: agenda('out.oneAction'), onAction: calendar.open },
          { id: 'history', label: t('history'), onAction: history.open },
          { id: 'remove', label: t('remove'), onAction: remove.open },
        ]}
      />
      <SheetDialog id={id} isOpen={sheet.isOpen} onOpenChange={sheet.onOpenChange} />
      <HistoryDialog
        type="observation"
        id={id}
        fieldLabel={(field) => {
          const known = historyFields.find((one) => one === field);
          return known === undefined ? null : t(`fields.${known}`);
        }}
        valueLabel={valueWords}
        {...history}
      />
      <DeleteDialog type="observation" id={id} name={format.date(date, 'short')} onDeleted={() => navigate(`/coachee/${view.coachee.coacheeId}`)} {...remove} />
      {calendar.isOpen ? <CalendarFileDialog scope={{ kind: 'event', type: 'observation', id }} onOpenChange={calendar.onOpenChange} /> : null}
      {cancel.isOpen ? <CancelObservationDialog id={id} onClose={() => cancel.onOpenChange(false)} /> : null}
    </>
  );
}
