import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import type { CountedMeeting } from '#shared/domain/meeting-shares.ts';
import { meetingKinds } from '#shared/domain/records/planning.ts';
import { schoolYearLabel, type SchoolYear } from '#shared/domain/school-year.ts';

const presences = { leaders: false, team: true, unsaid: null } as const;

/** The bijeenkomsten of a school year one by one, each with its kind and who takes part; a choice saves itself. */
export function MeetingTable({ schoolYear, meetings }: { readonly schoolYear: SchoolYear; readonly meetings: readonly CountedMeeting[] }) {
  const { t } = useTranslation('rhythm');
  const format = useFormat();
  return (
    <Table
      caption={`${t('meetings.title')} ${schoolYearLabel(schoolYear)}`}
      isCaptionHidden
      columns={[
        { id: 'date', label: t('meetings.date') },
        { id: 'state', label: t('meetings.state') },
        { id: 'kind', label: t('meetings.kind') },
        { id: 'who', label: t('meetings.who') },
      ]}
      rows={meetings.map(({ id, date, status, kind, withTeam }) => {
        const day = format.date(date, 'dayMonth');
        return {
          id,
          cells: {
            date: <LinkAction href={`/meeting/${id}`}>{day}</LinkAction>,
            state: status === 'held' ? t('meetings.held') : t('meetings.planned'),
            kind: (
              <Select
                label={t('meetings.kindOf', { date: day })}
                isLabelHidden
                variant="plain"
                options={meetingKinds.map((one) => ({ id: one, label: t(`kinds.${one}`) }))}
                value={kind ?? 'withinSwv'}
                onChange={(next) => void updateRecord('meeting', id, { kind: next })}
                data-field-id={`meeting:${id}:kind`}
              />
            ),
            who: (
              <Select
                label={t('meetings.whoOf', { date: day })}
                isLabelHidden
                variant="plain"
                options={(['leaders', 'team', 'unsaid'] as const).map((one) => ({ id: one, label: t(`who.${one}`) }))}
                value={withTeam === null ? 'unsaid' : withTeam ? 'team' : 'leaders'}
                onChange={(next) => void updateRecord('meeting', id, { withTeam: presences[next] })}
                data-field-id={`meeting:${id}:withTeam`}
              />
            ),
          },
        };
      })}
    />
  );
}
