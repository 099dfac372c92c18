import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { api } from '#renderer/lib/ipc.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { CalendarFileDialog } from '#renderer/parts/calendar-file/CalendarFileDialog.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { PersonName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import { AgreementSheetDialog } from './AgreementSheetDialog.tsx';
import { ConversationLog } from './ConversationLog.tsx';
import { GuideColumn } from './GuideColumn.tsx';
import { PreparationColumn } from './PreparationColumn.tsx';
import { PrepSheet } from './PrepSheet.tsx';
import { usePrinting } from '#renderer/parts/use-printing.tsx';
import { useConversationSubtitle } from './use-subtitle.ts';

/** A gesprek on one screen: what was, the log, and what may help. */
export function ConversationScreen() {
  const { t } = useTranslation('conversations');
  const { id = '' } = useParams<{ id: string }>();
  const { data } = useStoreQuery('conversations.view', { id });
  if (data === undefined || (data !== null && data.conversation.id !== id)) return <Loading />;
  if (data === null) {
    return (
      <>
        <PageHeader title={t('missing.title')} />
        <EmptyState sentence={t('missing.body')} action={<LinkAction href="/">{t('missing.back')}</LinkAction>} />
      </>
    );
  }
  return <Conversation key={id} view={data} />;
}

function Conversation({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  const subtitle = useConversationSubtitle()(view);
  const name = `\u2068${view.coachee.givenName}\u2069`;
  const [before = '', after = ''] = t('title', { name }).split(name);
  return (
    <>
      <PageHeader
        title={
          <>
            {before}
            <PersonName person={view.coachee} />
            {after}
          </>
        }
        subtitle={subtitle}
        actions={<Actions view={view} />}
      />
      <Columns shape="three">
        <PreparationColumn view={view} />
        <ConversationLog view={view} />
        <GuideColumn view={view} />
      </Columns>
    </>
  );
}

function Actions({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  const { t: agenda } = useTranslation('agenda');
  const act = useAct();
  const [, navigate] = useLocation();
  const plan = usePlanRequest(({ open }) => open);
  const sheet = useDialog();
  const history = useDialog();
  const calendar = useDialog();
  const { page, print, savePdf } = usePrinting();
  const { id, status, date, swvId, coacheeId } = view.conversation;
  const labels: Readonly<Record<string, string>> = { date: t('fields.date'), startTime: t('fields.startTime'), status: t('fields.status'), place: t('fields.place') };
  const paper = <PrepSheet view={view} />;
  return (
    <>
      <Button variant="quiet" icon={<IconPrinter />} aria-label={t('actions.printPrep')} onPress={() => void print(paper)}>
        {t('actions.prep')}
      </Button>
      <Button onPress={sheet.open}>{t('actions.sheet')}</Button>
      {status === 'planned' ? (
        <Button variant="primary" onPress={() => void act(api['conversations.finish']({ id }))}>
          {t('actions.finish')}
        </Button>
      ) : null}
      <Menu
        label={t('actions.more')}
        entries={[
          { id: 'pdf', label: t('actions.pdfPrep'), onAction: () => void savePdf(paper, t('prepSheet.file', { date })) },
          { id: 'move', label: t('actions.move'), onAction: () => plan({ kind: 'conversation', swvId, coacheeId, conversationId: id }) },
          { id: 'calendar', label: agenda('out.oneAction'), onAction: calendar.open },
          { id: 'person', label: t('actions.person', { name: view.coachee.givenName }), onAction: () => navigate(`/coachee/${coacheeId}`) },
          { id: 'history', label: t('actions.history'), onAction: history.open },
        ]}
      />
      {calendar.isOpen ? <CalendarFileDialog scope={{ kind: 'event', type: 'conversation', id }} onOpenChange={calendar.onOpenChange} /> : null}
      <AgreementSheetDialog conversationId={id} {...sheet} />
      <HistoryDialog
        type="conversation"
        id={id}
        {...history}
        fieldLabel={(field) => labels[field] ?? null}
        valueLabel={(field, value) => (field === 'status' ? t(`status.${value as 'planned' | 'held' | 'cancelled'}`) : undefined)}
      />
      {page}
    </>
  );
}
