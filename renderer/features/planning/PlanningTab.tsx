import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconCalendarPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { schoolYearLabel } from '#shared/domain/school-year.ts';
import type { PlannedEvent, PlanningOverview } from '#shared/ipc/planning.ts';
import { EventList } from './EventList.tsx';
import { PeopleRhythm } from './PeopleRhythm.tsx';
import css from './planning.module.css';

type Year = PlanningOverview['years'][number];

/** Two school years of bijeenkomsten and gesprekken: what comes first, what was folded away, and what is still to be planned. */
export function PlanningTab({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('planning');
  const open = usePlanRequest((state) => state.open);
  const overview = useStoreQuery('planning.overview', { swvId }).data;
  if (overview === undefined || overview.swvId !== swvId) return null;
  const { years, thisYear, people } = overview;
  const now = today();
  const isComing = ({ date, status }: PlannedEvent): boolean => date >= now && status !== 'cancelled';
  const coming = years.map((year) => ({ ...year, events: year.events.filter(isComing), holidays: year.holidays.filter(({ endsOn }) => endsOn >= now) }));
  const current = coming.find(({ schoolYear }) => schoolYear === thisYear);
  const later = coming.filter(({ schoolYear, events }) => schoolYear > thisYear && events.length > 0);
  const past = years.map((year) => ({ ...year, events: year.events.filter((event) => !isComing(event)).toReversed() })).filter(({ events }) => events.length > 0);
  const hasComing = coming.some(({ events }) => events.length > 0);
  return (
    <Columns>
      <Stack gap="block">
        <Section title={t('tab.coming')} action={hasComing ? <PlanActions swvId={swvId} /> : undefined}>
          <LayoutLinks swvId={swvId} />
          {hasComing ? (
            <>
              {current === undefined ? null : <EventList events={current.events} holidays={weeksOff(current, now)} />}
              {later.map((year) => (
                <Disclosure key={year.schoolYear} title={t('tab.yearOf', { year: schoolYearLabel(year.schoolYear), count: year.events.length })}>
                  <EventList events={year.events} holidays={weeksOff(year, now)} />
                </Disclosure>
              ))}
            </>
          ) : (
            <EmptyState
              sentence={t('tab.nothingComing')}
              action={
                <Button variant="primary" icon={<IconCalendarPlus />} onPress={() => open({ kind: 'meeting', swvId })}>
                  {t('planMeeting')}
                </Button>
              }
              alternative={
                <Button variant="quiet" onPress={() => open({ kind: 'conversation', swvId })}>
                  {t('planConversation')}
                </Button>
              }
            />
          )}
        </Section>
        {past.length === 0 ? null : (
          <Section title={t('tab.past')}>
            {past.toReversed().map((year) => (
              <Disclosure key={year.schoolYear} title={t('tab.pastOf', { year: schoolYearLabel(year.schoolYear), count: year.events.length })}>
                <EventList events={year.events} holidays={[]} />
              </Disclosure>
            ))}
          </Section>
        )}
      </Stack>
      <PeopleRhythm swvId={swvId} people={people} />
    </Columns>
  );
}

/** The ways to lay out everything at once, in one quiet line. */
function LayoutLinks({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('layout');
  return (
    <p className={css['atOnce']}>
      <span>{t('atOnce')}</span> <LinkAction href={`/layout/${swvId}`}>{t('open')}</LinkAction> <LinkAction href={`/visits/${swvId}`}>{t('visitsOpen')}</LinkAction>
    </p>
  );
}

function PlanActions({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('planning');
  const open = usePlanRequest((state) => state.open);
  return (
    <Inline>
      <Button variant="quiet" onPress={() => open({ kind: 'conversation', swvId })}>
        {t('planConversation')}
      </Button>
      <Button variant="primary" icon={<IconCalendarPlus />} onPress={() => open({ kind: 'meeting', swvId })}>
        {t('planMeeting')}
      </Button>
    </Inline>
  );
}

/** School holidays between today and the last thing that is planned; single free days are only told when planning. */
function weeksOff({ holidays, events }: Year, now: string): Year['holidays'] {
  const last = events.at(-1)?.date ?? now;
  return holidays.filter(({ startsOn, endsOn }) => startsOn !== endsOn && startsOn <= last && endsOn >= now);
}
