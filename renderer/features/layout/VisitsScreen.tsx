import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { usePlanReasons } from '#renderer/parts/use-plan-reasons.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { LayoutGroupView, VisitProposal } from '#shared/ipc/layout.ts';

/** Concrete days for those who are still due a gesprek; the coach ticks what is planned. */
export function VisitsScreen() {
  const { t } = useTranslation('layout');
  const { swvId = '' } = useParams<{ swvId: string }>();
  const view = useStoreQuery('layout.view', {}).data;
  if (view === undefined) return null;
  const group = view.groups.find((one) => one.swvId === swvId);
  if (group === undefined) return <PageHeader title={t('visitsOpen')} subtitle={t('none')} />;
  return <Visits key={swvId} group={group} />;
}

function Visits({ group }: { readonly group: LayoutGroupView }) {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const { swvId, windows } = group;
  const [windowId, setWindowId] = useState<string | null>(windows[0]?.id ?? null);
  const [perDay, setPerDay] = useState(3);
  const [allowsWeekBefore, setAllowsWeekBefore] = useState(false);
  const proposal = useStoreQuery('layout.visitDays', { swvId, windowId, perDay, allowsWeekBefore }).data;
  return (
    <>
      <PageHeader title={t('visits.title', { swv: group.name })} subtitle={t('visits.subtitle')} back={<LinkAction href={`/swv/${swvId}/planning`}>{t('back', { swv: group.name })}</LinkAction>} />
      <Columns>
        {proposal === undefined ? <div /> : <VisitDaysList key={JSON.stringify([proposal.startsOn, proposal.days])} group={group} proposal={proposal} />}
        <Stack gap="field">
          {windows.length === 0 ? null : (
            <Select
              label={t('visits.window')}
              value={windowId}
              options={windows.map(({ id, round, startsOn, endsOn }) => ({ id, label: t('visits.windowOf', { round, from: format.date(startsOn, 'dayMonth'), to: format.date(endsOn, 'dayMonth') }) }))}
              onChange={setWindowId}
            />
          )}
          <NumberField label={t('visits.perDay')} value={perDay} minValue={1} maxValue={4} onChange={(value) => setPerDay(value ?? 3)} />
          <CheckboxField label={t('visits.weekBefore')} isSelected={allowsWeekBefore} onChange={setAllowsWeekBefore} />
        </Stack>
      </Columns>
    </>
  );
}

function VisitDaysList({ group, proposal }: { readonly group: LayoutGroupView; readonly proposal: VisitProposal }) {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const act = useAct();
  const shown = useShownName();
  const say = usePlanReasons();
  const { days, without, startsOn, endsOn, minutes } = proposal;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const nameOf = (coacheeId: string): string => {
    const person = group.people.find((one) => one.coacheeId === coacheeId);
    return person === undefined ? '' : shown(person);
  };
  const schoolOf = (coacheeId: string): string => {
    const school = group.schools.find(({ id }) => id === group.people.find((one) => one.coacheeId === coacheeId)?.schoolId);
    return school === undefined ? '' : school.municipality === null ? school.name : `${school.name}, ${school.municipality}`;
  };
  const visits = days.flatMap(({ date, visits: own }) => own.filter(({ coacheeId }) => !left.has(coacheeId)).map((visit) => ({ ...visit, date })));
  const tick = (coacheeId: string, isOn: boolean): void => {
    setLeft((before) => {
      const next = new Set(before);
      if (isOn) next.delete(coacheeId);
      else next.add(coacheeId);
      return next;
    });
  };
  return (
    <Stack gap="block">
      {days.length === 0 && without.length === 0 ? <p>{t('visits.none')}</p> : null}
      {without.length === 0 ? null : <Callout title={t('visits.without', { names: format.list(without.map(nameOf)) })} />}
      {days.map(({ date, visits: own, reasons }) => (
        <Section key={date} title={format.date(date, 'weekday')} note={say(reasons)}>
          <Stack gap="row">
            {own.map(({ coacheeId, startTime }) => (
              <CheckboxField key={coacheeId} label={t('visits.visit', { time: format.time(startTime), name: nameOf(coacheeId) })} trailing={schoolOf(coacheeId)} isSelected={!left.has(coacheeId)} onChange={(isOn) => tick(coacheeId, isOn)} />
            ))}
          </Stack>
        </Section>
      ))}
      {days.length === 0 ? null : (
        <Inline>
          <Button variant="primary" isDisabled={visits.length === 0} onPress={() => void act(api['layout.planVisits']({ swvId: group.swvId, minutes, visits }))}>
            {visits.length === 0 ? t('visits.planNone') : t('visits.plan', { count: visits.length })}
          </Button>
          <span>{t('visits.between', { from: format.date(startsOn, 'dayMonth'), to: format.date(endsOn, 'dayMonth') })}</span>
        </Inline>
      )}
    </Stack>
  );
}
