import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { CoacheeHeader } from '#renderer/features/people/CoacheeHeader.tsx';
import { PersonWalk } from '#renderer/features/people/PersonWalk.tsx';
import { loadable, type Loadable } from '#renderer/lib/loadable.tsx';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Tabs } from '#renderer/ui/Tabs.tsx';

type TabProps = { readonly coacheeId: string };
type TabId = 'overview' | 'learning' | 'timeline';

/** What a school leader's page shows. The first tab is shown without being asked for. */
const tabs: readonly { readonly id: TabId; readonly screen: Loadable<TabProps> }[] = [
  { id: 'overview', screen: loadable(() => import('./CoacheeOverview.tsx'), 'CoacheeOverview') },
  { id: 'learning', screen: loadable(() => import('./CoacheeLearning.tsx'), 'CoacheeLearning') },
  { id: 'timeline', screen: loadable(() => import('#renderer/features/timeline/PersonTimeline.tsx'), 'PersonTimeline') },
];

/** One page per school leader. */
export function CoacheeScreen() {
  const { t } = useTranslation('timeline');
  const { coacheeId = '', tab: asked } = useParams<{ coacheeId: string; tab?: string }>();
  const [, navigate] = useLocation();
  const isGone = useStoreQuery('people.coachee', { coacheeId }).data === null;
  if (isGone) return <CoacheeHeader coacheeId={coacheeId} />;
  const current = tabs.find(({ id }) => id === asked)?.id ?? 'overview';
  const addressOf = (id: string, tab: TabId): string => (tab === 'overview' ? `/coachee/${id}` : `/coachee/${id}/${tab}`);
  return (
    <>
      <CoacheeHeader coacheeId={coacheeId} />
      <PersonWalk coacheeId={coacheeId} onGo={(id) => navigate(addressOf(id, current))} />
      <Tabs
        label={t('tabs.label')}
        selected={current}
        onSelect={(id) => navigate(addressOf(coacheeId, id))}
        tabs={tabs.map(({ id, screen: Screen }) => ({
          id,
          label: t(`tabs.${id}`),
          content: (
            <Suspense fallback={null}>
              <Screen key={coacheeId} coacheeId={coacheeId} />
            </Suspense>
          ),
        }))}
      />
    </>
  );
}
