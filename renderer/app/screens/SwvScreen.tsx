import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { ExampleNotice } from '#renderer/features/example/ExampleNotice.tsx';
import { loadable, type Loadable } from '#renderer/lib/loadable.tsx';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { SwvHeader } from '#renderer/features/people/SwvHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

type TabProps = { readonly swvId: string };
type TabId = 'board' | 'members' | 'planning' | 'questions' | 'analysis';
type Tab = { readonly id: TabId; readonly screen: Loadable<TabProps> };

/** What a group's page shows; each tab is a feature of its own. The first is shown without being asked for. */
const tabs: readonly Tab[] = [
  { id: 'board', screen: loadable(() => import('#renderer/features/board/BoardTab.tsx'), 'BoardTab') },
  { id: 'members', screen: loadable(() => import('#renderer/features/people/MembersTab.tsx'), 'MembersTab') },
  { id: 'planning', screen: loadable(() => import('#renderer/features/planning/PlanningTab.tsx'), 'PlanningTab') },
  { id: 'questions', screen: loadable(() => import('#renderer/features/questions/QuestionsTab.tsx'), 'QuestionsTab') },
  { id: 'analysis', screen: loadable(() => import('#renderer/features/analysis/GroupPictureTab.tsx'), 'GroupPictureTab') },
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
  const isGone = useStoreQuery('swv.overview', { swvId }).data === null;
  const current = tabs.find(({ id }) => id === asked)?.id ?? 'board';
  if (isGone) return <SwvHeader swvId={swvId} />;
  return (
    <>
      <SwvHeader swvId={swvId} />
      <ExampleNotice swvId={swvId} />
      <Tabs
        label={t('swvTabs.label')}
        selected={current}
        onSelect={(id) => navigate(id === 'board' ? `/swv/${swvId}` : `/swv/${swvId}/${id}`)}
        tabs={tabs.map(({ id, screen: Screen }) => ({
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
