import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { CalendarFileDialog } from '#renderer/parts/calendar-file/CalendarFileDialog.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { SheetDialog } from '#renderer/parts/paper/SheetDialog.tsx';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import { AgreementSheetDialog } from './AgreementSheetDialog.tsx';

/** What one does with a gesprek as a whole: prepare it on paper, hand the agreements over, finish it. */
export function ConversationActions({ view, onFinish }: { readonly view: ConversationView; readonly onFinish: () => void }) {
  const { t } = useTranslation('conversations');
  const { t: agenda } = useTranslation('agenda');
  const [, navigate] = useLocation();
  const plan = usePlanRequest(({ open }) => open);
  const sheet = useDialog();
  const prep = useDialog();
  const history = useDialog();
  const calendar = useDialog();
  const { id, status, swvId, coacheeId } = view.conversation;
  const labels: Readonly<Record<string, string>> = { date: t('fields.date'), startTime: t('fields.startTime'), status: t('fields.status'), place: t('fields.place'), readBackOn: t('fields.readBackOn'), readBackNote: t('fields.readBackNote'), amendNote: t('fields.amendNote') };
  return (
    <>
      <Button variant="quiet" icon={<IconPrinter />} onPress={prep.open}>
        {t('actions.prep')}
      </Button>
      <Button onPress={sheet.open}>{t('actions.sheet')}</Button>
      {status === 'planned' ? (
        <Button variant="primary" onPress={onFinish}>
          {t('actions.finish')}
        </Button>
      ) : null}
      <Menu
        label={t('actions.more')}
        entries={[
          { id: 'move', label: t('actions.move'), onAction: () => plan({ kind: 'conversation', swvId, coacheeId, conversationId: id }) },
          { id: 'calendar', label: agenda('out.oneAction'), onAction: calendar.open },
          ...view.people.map((person) => ({ id: person.id, label: t('actions.person', { name: person.givenName }), onAction: () => navigate(`/coachee/${person.id}`) })),
          { id: 'history', label: t('actions.history'), onAction: history.open },
        ]}
      />
      {calendar.isOpen ? <CalendarFileDialog scope={{ kind: 'event', type: 'conversation', id }} onOpenChange={calendar.onOpenChange} /> : null}
      <AgreementSheetDialog conversationId={id} name={view.conversation.kind === 'group' ? t('group.reader') : view.coachee.givenName} {...sheet} />
      {prep.isOpen ? <SheetDialog kind="prepSheet" ids={[id]} firstReader="coach" isOpen onOpenChange={prep.onOpenChange} /> : null}
      <HistoryDialog
        type="conversation"
        id={id}
        {...history}
        fieldLabel={(field) => labels[field] ?? null}
        valueLabel={(field, value) => (field === 'status' ? t(`status.${value as 'planned' | 'held' | 'cancelled'}`) : undefined)}
      />
    </>
  );
}
