import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { flushAll } from '#renderer/lib/pending-saves.ts';
import { api } from '#renderer/lib/ipc.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PersonName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Columns } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { ConversationView } from '#shared/ipc/conversations.ts';
import { ConversationActions } from './ConversationActions.tsx';
import { ConversationLog } from './ConversationLog.tsx';
import { focusField } from './focus-field.ts';
import { GuideColumn } from './GuideColumn.tsx';
import { otherModel } from './ModelGuide.tsx';
import { PreparationColumn } from './PreparationColumn.tsx';
import { useAdding } from './use-adding.ts';
import { useLogKeys } from './use-log-keys.ts';
import { useGuide } from './use-model.ts';
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
  const subtitle = useConversationSubtitle()(view);
  const plan = usePlanRequest(({ open }) => open);
  const act = useAct();
  const { adding, change } = useAdding();
  const { steps } = useGuide(view);
  const { conversation, next } = view;
  const { id, swvId, coacheeId, status, startTime } = conversation;
  const addBlock = async (heading: string | null): Promise<void> => {
    const added = await api['conversations.addBlock']({ conversationId: id, heading });
    if (added.ok) focusField(`conversationBlock:${added.value.ids[0] ?? ''}:${heading === null ? 'heading' : 'text'}`);
  };
  const takeStep = (index: number): void => {
    const step = steps[index];
    if (step !== undefined) void addBlock(step.title.slice(0, 120));
  };
  const planNext = (): void => {
    if (conversation.kind === 'group') return;
    if (next.planned !== null) plan({ kind: 'conversation', swvId, coacheeId, conversationId: next.planned.id });
    else plan({ kind: 'conversation', swvId, coacheeId, ...(next.proposal === null ? {} : { date: next.proposal, ...(startTime === null ? {} : { startTime }) }) });
  };
  const finish = async (): Promise<void> => {
    if (status !== 'planned') return;
    // What is being typed belongs to the log that is finished, not to what is changed afterwards.
    await flushAll();
    await act(api['conversations.finish']({ id }));
  };
  useLogKeys({
    onAgreement: () => change('agreement'),
    onInsight: () => change('insight'),
    onScale: () => change('scale'),
    onNext: planNext,
    onModel: () => focusField(otherModel),
    onFinish: () => void finish(),
    onStep: takeStep,
  });
  return (
    <>
      <PageHeader title={<Title view={view} />} subtitle={subtitle} actions={<ConversationActions view={view} onFinish={() => void finish()} />} />
      <Columns shape="three">
        <PreparationColumn view={view} />
        <ConversationLog view={view} adding={adding} onAdding={change} onAddBlock={() => void addBlock(null)} />
        <GuideColumn view={view} onStep={takeStep} onPlanNext={planNext} />
      </Columns>
    </>
  );
}

/** With whom: a full name, or the given names of several people. */
function Title({ view: { coachee, people, conversation } }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  if (conversation.kind === 'group') return t('titleGroup', { names: format.list(people.map(({ givenName }) => givenName)) });
  const name = `\u2068${coachee.givenName}\u2069`;
  const [before = '', after = ''] = t('title', { name }).split(name);
  return (
    <>
      {before}
      <PersonName person={coachee} />
      {after}
    </>
  );
}
