import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LayoutGroupView } from '#shared/ipc/layout.ts';
import { OpenChoices } from './OpenChoices.tsx';
import { Proposal } from './Proposal.tsx';
import { useLaying } from './use-layout.ts';
import { Wishes } from './Wishes.tsx';

/** Laying out a traject: what the group wishes, a proposal with a reason for every date, and putting it in the planning. */
export function LayoutScreen() {
  const { t } = useTranslation('layout');
  const { swvId = '' } = useParams<{ swvId: string }>();
  const view = useStoreQuery('layout.view', {}).data;
  if (view === undefined) return null;
  const group = view.groups.find((one) => one.swvId === swvId);
  if (group === undefined) return <PageHeader title={t('title')} subtitle={t('none')} />;
  return <Layout key={swvId} group={group} all={view.groups} />;
}

function Layout({ group, all }: { readonly group: LayoutGroupView; readonly all: readonly LayoutGroupView[] }) {
  const { t } = useTranslation('layout');
  const laying = useLaying(group.swvId);
  const { proposal, progress, others } = laying;
  const beside = all.filter(({ swvId, example }) => swvId !== group.swvId && example === group.example);
  const chosen = [group, ...beside.filter(({ swvId }) => others.includes(swvId))];
  const isBusy = progress !== null;
  const wishes = chosen.map((one) => <Wishes key={one.swvId} group={one} isAlone={chosen.length === 1} onSaved={proposal === null ? undefined : laying.propose} />);
  const start = (
    <Inline>
      <Button variant={group.choices.length > 0 ? 'secondary' : 'primary'} isDisabled={isBusy} onPress={laying.propose}>
        {t('propose')}
      </Button>
    </Inline>
  );
  // Wishes come first until there is something to look at.
  const hasWork = proposal !== null || group.choices.length > 0;
  return (
    <>
      <PageHeader title={t('titleFor', { swv: group.name })} subtitle={t('subtitle')} back={<LinkAction href={`/swv/${group.swvId}/planning`}>{t('back', { swv: group.name })}</LinkAction>} />
      <Columns>
        <Stack gap="block">
          {isBusy ? <ProgressBar label={t('busy')} value={Math.round(progress * 100)} onCancel={laying.stop} /> : null}
          {proposal !== null ? <Proposal laying={laying} proposal={proposal} groups={chosen} /> : hasWork ? <OpenChoices group={group} /> : wishes}
          {proposal === null ? start : null}
        </Stack>
        <Stack gap="block">
          {hasWork ? wishes : null}
          {beside.length === 0 ? null : (
            <Section title={t('also.title')} note={t('also.note')} heading="small">
              <Stack gap="row">
                {beside.map(({ swvId, name }) => (
                  <CheckboxField key={swvId} label={name} isSelected={others.includes(swvId)} onChange={(isOn) => laying.chooseOthers(isOn ? [...others, swvId] : others.filter((id) => id !== swvId))} />
                ))}
              </Stack>
            </Section>
          )}
        </Stack>
      </Columns>
    </>
  );
}
