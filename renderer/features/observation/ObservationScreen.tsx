import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import type { ObservationView } from '#shared/ipc/observations.ts';
import { BeforeTab } from './BeforeTab.tsx';
import { DebriefTab } from './DebriefTab.tsx';
import { ObservationActions } from './ObservationActions.tsx';
import { useObservationWords } from './use-observation-words.ts';
import { WatchTab } from './WatchTab.tsx';

const tabIds = ['before', 'watch', 'debrief'] as const;
type TabId = (typeof tabIds)[number];

/** One observatie: what is agreed beforehand, what is seen, and what is made of it together. */
export function ObservationScreen() {
  const { t } = useTranslation('observation');
  const { id = '' } = useParams<{ id: string }>();
  const view = useStoreQuery('observations.view', { id }).data;
  if (view === undefined || (view !== null && view.observation.id !== id)) return null;
  if (view === null) {
    return (
      <>
        <PageHeader title={t('missing')} />
        <EmptyState sentence={t('missingHint')} action={<LinkAction href="/bin">{t('toBin')}</LinkAction>} />
      </>
    );
  }
  return <Observation key={id} view={view} />;
}

/** Where one most likely is: preparing, watching, or talking it over. */
function usualTab({ status, startedAt, stoppedAt }: ObservationView['observation']): TabId {
  if (status === 'held' || stoppedAt !== null) return 'debrief';
  return startedAt === null ? 'before' : 'watch';
}

function Observation({ view }: { readonly view: ObservationView }) {
  const { t } = useTranslation('observation');
  const { tab: asked } = useParams<{ tab?: string }>();
  const [, navigate] = useLocation();
  const words = useObservationWords();
  const { observation, coachee, notes } = view;
  const { id, kind } = observation;
  const current = tabIds.find((tab) => tab === asked) ?? usualTab(observation);
  const goTo = (tab: TabId): void => navigate(`/observation/${id}/${tab}`);
  const content: Record<TabId, ReactNode> = { before: <BeforeTab view={view} />, watch: <WatchTab view={view} />, debrief: <DebriefTab view={view} /> };
  return (
    <>
      <PageHeader
        back={<LinkAction href={`/coachee/${coachee.coacheeId}`}>{words.name(coachee)}</LinkAction>}
        title={t(`title.${kind}`, { name: coachee.givenName })}
        subtitle={words.subtitle({ ...observation, place: view.place, observer: view.observer })}
        actions={<ObservationActions view={view} isWatching={current === 'watch'} onStarted={() => goTo('watch')} />}
      />
      <Tabs
        label={t('tabs.label')}
        selected={current}
        onSelect={goTo}
        tabs={tabIds.map((tab) => ({ id: tab, label: t(`tabs.${tab}`), content: content[tab], ...(tab === 'watch' && notes.length > 0 ? { trailing: String(notes.length) } : {}) }))}
      />
    </>
  );
}
