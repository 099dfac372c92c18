import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAutosave, type SaveValue } from '#renderer/lib/use-autosave.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Rec } from '#shared/domain/records.ts';
import { fail, type Result } from '#shared/result.ts';

type RemarkProps = { readonly meetingId: string; readonly coacheeId: string; readonly attendance: Rec<'attendance'> | null; readonly name: string; readonly hasFocus: boolean };

/** What the coach noticed about someone that day; saves itself. The field is there from the first key, its record from the first save. */
export function RemarkField({ meetingId, coacheeId, attendance, name, hasFocus }: RemarkProps) {
  const { t } = useTranslation('meeting');
  const place = useRef<HTMLDivElement>(null);
  const made = useRef<Promise<Result<string>> | null>(null);
  const write: SaveValue<string | null> = async (remark, open) => {
    made.current ??= attendance === null ? makeRecord(meetingId, coacheeId) : null;
    const id = attendance?.id ?? null;
    const known = id === null ? await made.current : null;
    if (known !== null && !known.ok) {
      made.current = null;
      return known;
    }
    const done = await updateRecord('attendance', id ?? known?.value ?? '', { remark }, { open });
    // Undone meanwhile: the next save makes it anew.
    if (!done.ok) made.current = null;
    return done;
  };
  const { value, onChange, onBlur, error } = useAutosave('attendance', { id: attendance?.id ?? '', remark: attendance?.remark ?? null }, 'remark', write);
  useEffect(() => {
    if (hasFocus) place.current?.querySelector('textarea')?.focus();
  }, [hasFocus]);
  return (
    <div ref={place}>
      <TextArea label={t('attendance.remarkOf', { name })} isLabelHidden minRows={1} placeholder={t('attendance.remarkPlaceholder')} value={value ?? ''} onChange={onChange} onBlur={onBlur} errorMessage={error === null ? undefined : fieldSentence(error.code)} data-field-id={`attendance:${meetingId}:${coacheeId}:remark`} />
    </div>
  );
}

async function makeRecord(meetingId: string, coacheeId: string): Promise<Result<string>> {
  const done = await api['attendance.set']({ meetingId, coacheeIds: [coacheeId], status: null });
  if (!done.ok) return done;
  const [id] = done.value.ids;
  return id === undefined ? fail('record-missing', { type: 'attendance' }) : { ok: true, value: id };
}
