import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { usePlanReasons } from '#renderer/parts/use-plan-reasons.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ProposedMeeting } from '#shared/domain/layout/types.ts';
import { schoolYearLabel, schoolYearOf } from '#shared/domain/school-year.ts';
import type { LayoutGroupView } from '#shared/ipc/layout.ts';
import { MoveDialog } from './MoveDialog.tsx';
import type { Laying } from './use-layout.ts';

type Props = { readonly group: LayoutGroupView; readonly meetings: readonly ProposedMeeting[]; readonly laying: Laying };

/** The dates of each school year with host and reason; each can be fixed, moved or left out. */
export function ProposedYears({ group, meetings, laying }: Props) {
  const { t } = useTranslation('layout');
  const [moving, setMoving] = useState<ProposedMeeting | null>(null);
  const years = [...Map.groupBy(meetings, ({ date }) => schoolYearOf(date))].filter(([year]) => year >= schoolYearOf(today())).sort(([a], [b]) => a - b);
  return (
    <>
      {years.map(([year, own]) => (
        <Section key={year} title={t('result.year', { year: schoolYearLabel(year) })} note={t('result.note', { count: own.length })} heading="small" level={3}>
          <Rows label={t('result.year', { year: schoolYearLabel(year) })}>
            {own.map((meeting) => (
              <MeetingRow key={`${meeting.meetingId ?? ''}${meeting.date}`} meeting={meeting} group={group} laying={laying} onMove={() => setMoving(meeting)} />
            ))}
          </Rows>
        </Section>
      ))}
      {moving === null ? null : <MoveDialog meeting={moving} group={group} laying={laying} onClose={() => setMoving(null)} />}
    </>
  );
}

type RowProps = { readonly meeting: ProposedMeeting; readonly group: LayoutGroupView; readonly laying: Laying; readonly onMove: () => void };

function MeetingRow({ meeting, group, laying, onMove }: RowProps) {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const say = usePlanReasons();
  const { swvId, meetingId, date, before, hostSchoolId, stays, reasons, status } = meeting;
  const school = group.schools.find(({ id }) => id === hostSchoolId);
  const { adjustments } = laying;
  const isPinned = adjustments.some((one) => one.kind === 'pin' && one.swvId === swvId && one.date === date);
  const label = format.date(date, 'dayMonth');
  const others = adjustments.filter((one) => !(one.swvId === swvId && (meetingId === null ? one.date === date : one.meetingId === meetingId)));
  const details = [isPinned ? t('result.pinned') : say(reasons), before !== null && before !== date ? t('result.before', { date: format.date(before, 'dayMonth') }) : null].filter((part) => part !== null && part !== '');
  return (
    <Row
      lead={label}
      leadWidth="date"
      title={school === undefined ? (stays && !isPinned ? t('result.meeting') : t('result.noHost')) : t('result.at', { host: school.municipality === null ? school.name : `${school.name}, ${school.municipality}` })}
      detail={details.join(' · ')}
      action={
        (stays && !isPinned) || status !== 'planned' ? undefined : (
          <Menu
            label={t('result.more', { date: label })}
            entries={[
              isPinned
                ? { id: 'unpin', label: t('result.unpin'), onAction: () => laying.adjust(others) }
                : { id: 'pin', label: t('result.pin'), onAction: () => laying.adjust([...others, { kind: 'pin', swvId, meetingId, date, hostSchoolId }]) },
              { id: 'move', label: t('result.move'), onAction: onMove },
              { id: 'drop', label: t('result.drop'), onAction: () => laying.adjust([...others, { kind: 'drop', swvId, meetingId, date }]) },
            ]}
          />
        )
      }
    />
  );
}
