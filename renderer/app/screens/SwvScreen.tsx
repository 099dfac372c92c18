import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { ExampleNotice } from '#renderer/features/example/ExampleNotice.tsx';
import { LineBand } from '#renderer/features/line/LineBand.tsx';
import { useLastGroup } from '#renderer/lib/last-group.ts';
import { loadable, type Loadable } from '#renderer/lib/loadable.tsx';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { SwvHeader } from '#renderer/features/people/SwvHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

type TabProps = { readonly swvId: string };
type TabId = 'board' | 'start' | 'members' | 'planning' | 'line' | 'timeline' | 'rhythm' | 'questions' | 'analysis' | 'papers';
type Tab = { readonly id: TabId; readonly screen: Loadable<TabProps>; readonly isForCandidate?: true };

/**
 * What a group's page shows, what one opens every week first; each tab is a feature of its own. The first is shown without being
 * asked for; of a candidate that is its start.
 */
const tabs: readonly Tab[] = [
  { id: 'board', screen: loadable(() => import('./SwvBoard.tsx'), 'SwvBoard') },
  { id: 'planning', screen: loadable(() => import('./SwvPlanning.tsx'), 'SwvPlanning') },
  { id: 'members', isForCandidate: true, screen: loadable(() => import('./SwvMembers.tsx'), 'SwvMembers') },
  { id: 'questions', screen: loadable(() => import('./SwvQuestions.tsx'), 'SwvQuestions') },
  { id: 'line', screen: loadable(() => import('#renderer/features/line/LineTab.tsx'), 'LineTab') },
  { id: 'timeline', screen: loadable(() => import('#renderer/features/timeline/TimelineTab.tsx'), 'TimelineTab') },
  { id: 'rhythm', screen: loadable(() => import('#renderer/features/rhythm/RhythmTab.tsx'), 'RhythmTab') },
  { id: 'analysis', screen: loadable(() => import('./SwvAnalysis.tsx'), 'SwvAnalysis') },
  { id: 'start', isForCandidate: true, screen: loadable(() => import('#renderer/features/start/StartTab.tsx'), 'StartTab') },
  { id: 'papers', screen: loadable(() => import('./SwvPapers.tsx'), 'SwvPapers') },
];

/** One page per samenwerkingsverband. */
export function SwvScreen() {
  // The other tabs come while the first is looked at.
  useEffect(() => {
    for (const { screen } of tabs) void screen.preload();
  }, []);
  const { t } = useTranslation('shell');
  const { swvId = '', tab: asked } = useParams<{ swvId: string; tab?: string }>();
  const [, navigate] = useLocation();
  const visit = useLastGroup((state) => state.visit);
  useEffect(() => visit(swvId), [visit, swvId]);
  const isGone = useStoreQuery('swv.overview', { swvId }).data === null;
  // The menu asked already, so this answer is there at once. Before its traject a group has no board, leervragen or figures.
  const isCandidate = (useStoreQuery('swv.list', {}).data?.find(({ id }) => id === swvId)?.standing ?? 'running') !== 'running';
  const shown = isCandidate ? tabs.filter(({ isForCandidate }) => isForCandidate === true).toReversed() : tabs;
  const first = isCandidate ? 'start' : 'board';
  const current = shown.find(({ id }) => id === asked)?.id ?? first;
  if (isGone) return <SwvHeader swvId={swvId} />;
  return (
    <>
      <SwvHeader swvId={swvId} />
      <ExampleNotice swvId={swvId} />
      {current === 'line' ? null : <LineBand key={swvId} swvId={swvId} />}
      <Tabs
        label={t('swvTabs.label')}
        selected={current}
        onSelect={(id) => navigate(id === first ? `/swv/${swvId}` : `/swv/${swvId}/${id}`)}
        tabs={shown.map(({ id, screen: Screen }) => ({
          id,
          label: t(`swvTabs.${id}`),
          content: (
            <Suspense fallback={null}>
              <Screen key={swvId} swvId={swvId} />
            </Suspense>
          ),
        }))}
      />
    </>
  );
}
