import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AppreciateButton, AppreciationRows } from '#renderer/parts/feedback/Appreciations.tsx';
import { PersonLink } from '#renderer/parts/PersonName.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import type { GroupFeedback } from '#shared/ipc/feedback.ts';
import { GiveAndGet } from './GiveAndGet.tsx';
import { GroupOffers } from './GroupOffers.tsx';
import { LoopRow } from './LoopRow.tsx';
import { Proposals } from './Proposals.tsx';
import css from './feedback.module.css';

const parts = ['loops', 'offers', 'appreciation', 'rounds'] as const;
type Part = (typeof parts)[number];

/** How a group gives and gets: feedback, vraag en aanbod, what was valued, and rounds in the school teams. */
export function GroupFeedbackScreen() {
  const { t } = useTranslation('feedback');
  const { swvId = '', part } = useParams<{ swvId: string; part?: string }>();
  const [, navigate] = useLocation();
  const group = useStoreQuery('feedback.group', { swvId }).data;
  if (group === undefined || (group !== null && group.swvId !== swvId)) return null;
  if (group === null) return <PageHeader title={t('group.gone')} />;
  const current: Part = parts.find((known) => known === part) ?? 'loops';
  const contents: Record<Part, ReactNode> = {
    loops: <Loops group={group} />,
    offers: <GroupOffers group={group} />,
    appreciation: <Appreciated group={group} />,
    rounds: <Rounds group={group} />,
  };
  return (
    <>
      <PageHeader back={<LinkAction href={`/swv/${swvId}/members`}>{group.swvName}</LinkAction>} title={t('group.title')} subtitle={t('group.subtitle', { swv: group.swvName })} />
      <Tabs label={t('group.parts')} selected={current} onSelect={(id) => navigate(id === 'loops' ? `/feedback/${swvId}` : `/feedback/${swvId}/${id}`)} tabs={parts.map((id) => ({ id, label: t(`group.tabs.${id}`), content: contents[id] }))} />
    </>
  );
}

function Loops({ group }: { readonly group: GroupFeedback }) {
  const { t } = useTranslation('feedback');
  return (
    <Stack>
      <GiveAndGet group={group} />
      <Proposals swvId={group.swvId} kind="givers" />
      <Section title={t('group.open')} note={group.open.length === 0 ? undefined : t('group.oldestFirst')}>
        {group.open.length === 0 ? <p className={css['quiet']}>{t('group.noneOpen')}</p> : null}
        <Rows label={t('group.open')}>
          {group.open.map((view) => (
            <LoopRow key={view.loop.id} view={view} hasReceiver />
          ))}
        </Rows>
      </Section>
    </Stack>
  );
}

function Appreciated({ group }: { readonly group: GroupFeedback }) {
  const { t } = useTranslation('feedback');
  return (
    <Section title={t('appreciation.title')} action={<AppreciateButton about={{ swvId: group.swvId }} />}>
      {group.appreciations.length === 0 ? <p className={css['quiet']}>{t('appreciation.noneInGroup')}</p> : <AppreciationRows views={group.appreciations} hasPerson />}
    </Section>
  );
}

function Rounds({ group }: { readonly group: GroupFeedback }) {
  const { t } = useTranslation('feedback');
  if (group.rounds.length === 0) return <EmptyState sentence={t('rounds.noneInGroup')} />;
  return (
    <Rows label={t('rounds.title')}>
      {group.rounds.map(({ id, title, person, forms, closedOn }) => (
        <Row key={id} title={<LinkAction href={`/round/${id}`}>{title}</LinkAction>} detail={<><PersonLink person={person} /> · {t(closedOn === null ? 'rounds.running' : 'rounds.closed', { count: forms })}</>} />
      ))}
    </Rows>
  );
}
