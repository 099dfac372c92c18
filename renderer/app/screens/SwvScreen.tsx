import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { ExampleNotice } from '#renderer/features/example/ExampleNotice.tsx';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { SwvHeader } from '#renderer/features/people/SwvHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

type TabProps = { readonly swvId: string };
type TabId = 'board' | 'members' | 'planning' | 'questions' | 'analysis';
type Tab = { readonly id: TabId; readonly screen: LazyExoticComponent<ComponentType<TabProps>> };

function tab<K extends string>(id: TabId, load: () => Promise<Record<K, ComponentType<TabProps>>>, name: K): Tab {
  return { id, screen: lazy(() => load().then((module) => ({ default: module[name] }))) };
}

/** What a group's page shows; each tab is a feature of its own. The first is shown without being asked for. */
const tabs: readonly Tab[] = [
  tab('board', () => import('#renderer/features/board/BoardTab.tsx'), 'BoardTab'),
  tab('members', () => import('#renderer/features/people/MembersTab.tsx'), 'MembersTab'),
  tab('planning', () => import('#renderer/features/planning/PlanningTab.tsx'), 'PlanningTab'),
  tab('questions', () => import('#renderer/features/questions/QuestionsTab.tsx'), 'QuestionsTab'),
  tab('analysis', () => import('#renderer/features/analysis/GroupPictureTab.tsx'), 'GroupPictureTab'),
];

/** One page per samenwerkingsverband. */
export function SwvScreen() {
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
