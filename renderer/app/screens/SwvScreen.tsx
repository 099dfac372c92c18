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
type PartId = 'board' | 'start' | 'members' | 'planning' | 'line' | 'timeline' | 'rhythm' | 'questions' | 'analysis' | 'papers';
type Part = { readonly id: PartId; readonly screen: Loadable<TabProps>; readonly isForCandidate?: true };
type TabId = 'board' | 'planning' | 'members' | 'questions' | 'analysis' | 'dossier';
/** A tab with its parts; the first is shown when one comes to the tab. Every part has its own address. */
type Tab = { readonly id: TabId; readonly parts: readonly [Part, ...Part[]] };

const start: Part = { id: 'start', isForCandidate: true, screen: loadable(() => import('#renderer/features/start/StartTab.tsx'), 'StartTab') };
const members: Part = { id: 'members', isForCandidate: true, screen: loadable(() => import('./SwvMembers.tsx'), 'SwvMembers') };

/**
 * What a group's page shows, what one opens every week first; each part is a feature of its own. What comes back now and then stands
 * under the tab of its kind. The first is shown without being asked for; of a candidate, who has little, that is its start.
 */
const tabs: readonly Tab[] = [
  { id: 'board', parts: [{ id: 'board', screen: loadable(() => import('./SwvBoard.tsx'), 'SwvBoard') }] },
  {
    id: 'planning',
    parts: [
      { id: 'planning', screen: loadable(() => import('./SwvPlanning.tsx'), 'SwvPlanning') },
      { id: 'line', screen: loadable(() => import('#renderer/features/line/LineTab.tsx'), 'LineTab') },
      { id: 'rhythm', screen: loadable(() => import('#renderer/features/rhythm/RhythmTab.tsx'), 'RhythmTab') },
    ],
  },
  { id: 'members', parts: [members] },
  { id: 'questions', parts: [{ id: 'questions', screen: loadable(() => import('./SwvQuestions.tsx'), 'SwvQuestions') }] },
  { id: 'analysis', parts: [{ id: 'analysis', screen: loadable(() => import('./SwvAnalysis.tsx'), 'SwvAnalysis') }] },
  {
    id: 'dossier',
    parts: [
      { id: 'timeline', screen: loadable(() => import('#renderer/features/timeline/TimelineTab.tsx'), 'TimelineTab') },
      { id: 'papers', screen: loadable(() => import('./SwvPapers.tsx'), 'SwvPapers') },
      start,
    ],
  },
];
const parts = tabs.flatMap((tab) => tab.parts);
const candidateParts = [start, members] as const;

/** One page per samenwerkingsverband. */
export function SwvScreen() {
  // The other tabs come while the first is looked at.
  useEffect(() => {
    for (const { screen } of parts) void screen.preload();
  }, []);
  const { t } = useTranslation('shell');
  const { swvId = '', tab: asked } = useParams<{ swvId: string; tab?: string }>();
  const [, navigate] = useLocation();
  const visit = useLastGroup((state) => state.visit);
  useEffect(() => visit(swvId), [visit, swvId]);
  const isGone = useStoreQuery('swv.overview', { swvId }).data === null;
  // The menu asked already, so this answer is there at once. Before its traject a group has no board, leervragen or figures.
  const isCandidate = (useStoreQuery('swv.list', {}).data?.find(({ id }) => id === swvId)?.standing ?? 'running') !== 'running';
  const shown = isCandidate ? candidateParts : parts;
  const first = isCandidate ? 'start' : 'board';
  const current = shown.find(({ id }) => id === asked)?.id ?? first;
  const go = (id: PartId): void => navigate(id === first ? `/swv/${swvId}` : `/swv/${swvId}/${id}`);
  if (isGone) return <SwvHeader swvId={swvId} />;
  return (
    <>
      <SwvHeader swvId={swvId} />
      <ExampleNotice swvId={swvId} />
      {current === 'line' ? null : <LineBand key={swvId} swvId={swvId} />}
      {isCandidate ? <PartTabs label={t('swvTabs.label')} parts={candidateParts} swvId={swvId} current={current} onGo={go} /> : <SwvTabs swvId={swvId} current={current} onGo={go} />}
    </>
  );
}

type SwvTabsProps = { readonly swvId: string; readonly current: PartId; readonly onGo: (id: PartId) => void };

function SwvTabs({ swvId, current, onGo }: SwvTabsProps) {
  const { t } = useTranslation('shell');
  const selected = tabs.find((tab) => tab.parts.some(({ id }) => id === current))?.id ?? 'board';
  return (
    <Tabs
      label={t('swvTabs.label')}
      selected={selected}
      onSelect={(id) => onGo(tabs.find((tab) => tab.id === id)?.parts[0].id ?? 'board')}
      tabs={tabs.map((tab) => ({
        id: tab.id,
        label: t(`swvTabs.${tab.id}`),
        content:
          tab.parts.length === 1 ? (
            <PartScreen part={tab.parts[0]} swvId={swvId} />
          ) : (
            <PartTabs variant="part" label={t('swvTabs.partsOf', { tab: t(`swvTabs.${tab.id}`) })} parts={tab.parts} swvId={swvId} current={current} onGo={onGo} />
          ),
      }))}
    />
  );
}

type PartTabsProps = SwvTabsProps & { readonly label: string; readonly parts: readonly Part[]; readonly variant?: 'page' | 'part' };

function PartTabs({ label, parts: shown, swvId, current, onGo, variant = 'page' }: PartTabsProps) {
  const { t } = useTranslation('shell');
  // The list of a group's planning is "Planning" wherever one looks for it, and "Lijst" beside the other ways to see it.
  return <Tabs variant={variant} label={label} selected={current} onSelect={onGo} tabs={shown.map((part) => ({ id: part.id, label: part.id === 'planning' ? t('swvTabs.list') : t(`swvTabs.${part.id}`), content: <PartScreen part={part} swvId={swvId} /> }))} />;
}

function PartScreen({ part: { screen: Screen }, swvId }: TabProps & { readonly part: Part }) {
  return (
    <Suspense fallback={null}>
      <Screen key={swvId} swvId={swvId} />
    </Suspense>
  );
}
