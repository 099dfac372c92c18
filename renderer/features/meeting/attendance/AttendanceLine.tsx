import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { PersonLink, useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { attendanceStatuses, type AttendanceStatus } from '#shared/domain/records/meeting.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { AttendanceRow } from '#shared/ipc/meeting.ts';
import css from '../meeting.module.css';
import { RemarkField } from './RemarkField.tsx';

type Times = { readonly startTime: string | null; readonly endTime: string | null };
type LineProps = { readonly row: AttendanceRow; readonly meetingId: string; readonly times: Times; readonly onSet: (status: AttendanceStatus) => void };

/** One member: there or not, from when until when, and what the coach noticed. */
export function AttendanceLine({ row, meetingId, times, onSet }: LineProps) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const shown = useShownName();
  const [isOpen, setIsOpen] = useState(false);
  const { attendance, coacheeId, givenName, familyName, isExcusedBefore } = row;
  const hasRemark = attendance?.remark != null && attendance.remark !== '';
  const isShown = isOpen || hasRemark;
  const name = shown(row);
  return (
    <li className={css['person']}>
      <div className={css['personLine']}>
        <span className={css['personName']}>
          <PersonLink person={{ id: coacheeId, givenName, familyName }} />
          {attendance?.status == null && isExcusedBefore ? <span className={css['soft']}> {t('attendance.excusedBefore')}</span> : null}
        </span>
        <RadioGroup label={t('attendance.of', { name })} isLabelHidden layout="line" value={attendance?.status ?? null} onChange={onSet} options={attendanceStatuses.map((status) => ({ id: status, label: t(`attendance.status.${status}`) }))} />
        <span className={css['remarkSlot']}>
          {isShown ? null : (
            <Button variant="quiet" aria-label={t('attendance.remarkOf', { name })} onPress={() => setIsOpen(true)}>
              {t('attendance.remark')}
            </Button>
          )}
        </span>
      </div>
      {attendance?.status === 'partly' ? <Hours attendance={attendance} times={times} /> : null}
      {isShown ? (
        <div className={css['remark']}>
          <RemarkField meetingId={meetingId} coacheeId={coacheeId} attendance={attendance} name={name} hasFocus={isOpen} />
          {attendance === null ? null : (
            <>
              <HistoryAction type="attendance" id={attendance.id} of={t('attendance.remarkOf', { name })} />
              <AudienceField value={attendance.audience} name={givenName} of={t('attendance.remarkOf', { name })} onChange={(audience) => void act(updateRecord('attendance', attendance.id, { audience }, { act: { code: 'attendance.audience' } }))} data-field-id={`attendance:${attendance.id}:audience`} />
            </>
          )}
        </div>
      ) : null}
    </li>
  );
}

/** Without hours, being there partly adds nothing to the deelnameattest. */
function Hours({ attendance, times }: { readonly attendance: Rec<'attendance'>; readonly times: Times }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const { id, fromTime, toTime } = attendance;
  const save = (values: { fromTime?: string | null; toTime?: string | null }): void => void act(updateRecord('attendance', id, values, { act: { code: 'attendance.hours' } }));
  return (
    <div className={css['hours']}>
      <TimeField label={t('attendance.from')} value={fromTime ?? times.startTime} onChange={(value) => save({ fromTime: value, ...(toTime === null ? { toTime: times.endTime } : {}) })} data-field-id={`attendance:${id}:fromTime`} />
      <TimeField label={t('attendance.to')} value={toTime ?? times.endTime} onChange={(value) => save({ toTime: value, ...(fromTime === null ? { fromTime: times.startTime } : {}) })} data-field-id={`attendance:${id}:toTime`} />
    </div>
  );
}
