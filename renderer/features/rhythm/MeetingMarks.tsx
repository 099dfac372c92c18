import { parseDate } from '@internationalized/date';
import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { daysBetween } from '#shared/domain/holidays.ts';
import type { CountedMeeting } from '#shared/domain/meeting-shares.ts';
import { schoolYearLabel, type SchoolYear } from '#shared/domain/school-year.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import css from './rhythm.module.css';

/** The drawing, in its own units: it takes the width that there is. */
const width = 500;
const height = 44;
const line = 14;
const radius = 6;

type MeetingMarksProps = { readonly schoolYear: SchoolYear; readonly meetings: readonly CountedMeeting[] };

/** The bijeenkomsten of a school year on a line from September to June: full is held, open is planned, the shape is the kind. The sentence above says the same. */
export function MeetingMarks({ schoolYear, meetings }: MeetingMarksProps) {
  const { t } = useTranslation('rhythm');
  const format = useFormat();
  const start = `${schoolYear}-09-01`;
  const end = `${schoolYear + 1}-07-01`;
  const place = scaleLinear().domain([0, daysBetween(start, end)]).range([8, width - 8]).clamp(true);
  const at = (day: string): number => place(daysBetween(start, day));
  const monthName = new Intl.DateTimeFormat(format.locale, { month: 'short', timeZone: 'UTC' });
  const months = Array.from({ length: 10 }, (_, index) => parseDate(start).add({ months: index }).toString());
  return (
    <svg className={css['marks']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('meetings.drawing', { year: schoolYearLabel(schoolYear) })}>
      <line className={css['track']} x1={8} x2={width - 8} y1={line} y2={line} />
      {months.map((month) => (
        <g key={month}>
          <line className={css['tick']} x1={at(month)} x2={at(month)} y1={line - 4} y2={line + 4} />
          <text className={css['month']} x={at(month) + 3} y={height - 4}>
            {monthName.format(parseDate(month).toDate('UTC')).replace('.', '')}
          </text>
        </g>
      ))}
      {meetings.map((meeting) => (
        <Mark key={meeting.id} meeting={meeting} x={at(meeting.date)} />
      ))}
    </svg>
  );
}

function Mark({ meeting: { status, kind, withTeam }, x }: { readonly meeting: CountedMeeting; readonly x: number }) {
  const shape = classNames(css['mark'], status === 'held' && css['held']);
  return (
    <g>
      {kind === 'acrossSwv' ? (
        <rect className={shape} x={x - radius} y={line - radius} width={2 * radius} height={2 * radius} />
      ) : kind === 'withGuests' ? (
        <path className={shape} d={`M${x} ${line - radius - 1.5}l${radius + 1.5} ${radius + 1.5}l${-radius - 1.5} ${radius + 1.5}l${-radius - 1.5} ${-radius - 1.5}z`} />
      ) : kind === 'withoutCoach' ? (
        <path className={shape} d={`M${x} ${line - radius - 1}l${radius + 1} ${2 * radius}h${-2 * (radius + 1)}z`} />
      ) : (
        <circle className={shape} cx={x} cy={line} r={radius} />
      )}
      {withTeam === true ? <line className={css['team']} x1={x - radius} x2={x + radius} y1={line + radius + 5} y2={line + radius + 5} /> : null}
    </g>
  );
}
