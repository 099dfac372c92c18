import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { dayOnScreen } from '#renderer/parts/day-on-screen.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { OpenMeeting } from '#shared/ipc/library.ts';
import type { LibraryItem } from '#shared/library/types.ts';

const none = 'none';
/** A quarter of an hour for what says no time of its own. */
const usualMinutes = 15;
/** A part of a draaiboek takes twelve hours at most. */
const longestPart = 720;

type UseDialogProps = { readonly item: LibraryItem; readonly onClose: () => void };

/** "Gebruik in een bijeenkomst": into the draaiboek of a planned one, with minutes and theme. */
export function UseDialog({ item, onClose }: UseDialogProps) {
  const meetings = useStoreQuery('library.openMeetings', {}).data;
  return meetings === undefined ? null : <Choose item={item} meetings={meetings} onClose={onClose} />;
}

function Choose({ item, meetings, onClose }: UseDialogProps & { readonly meetings: readonly OpenMeeting[] }) {
  const { t } = useTranslation('library');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const act = useAct();
  const [meetingId, setMeetingId] = useState(meetings[0]?.meetingId ?? null);
  const [minutes, setMinutes] = useState<number | null>(Math.min(item.minutes ?? usualMinutes, longestPart));
  const [theme, setTheme] = useState<string | null>(null);
  const meeting = meetings.find((candidate) => candidate.meetingId === meetingId);
  const proposed = meeting?.themes.find(({ seed }) => item.themes.some((code) => code === seed))?.id ?? none;
  const themeId = meeting?.themes.some(({ id }) => id === theme) === true || theme === none ? theme : proposed;
  const roomOf = ({ availableMinutes, plannedMinutes }: OpenMeeting): string => {
    const left = availableMinutes - plannedMinutes;
    return left >= 0 ? t('useDialog.left', { minutes: left }) : t('useDialog.over', { minutes: -left });
  };
  const add = async (): Promise<void> => {
    if (meeting === undefined || minutes === null) return;
    const done = await act(api['runSheet.addPart']({ meetingId: meeting.meetingId, themeId: themeId === none ? null : themeId, title: item.title, minutes, libraryKey: item.id, note: t(`kindOne.${item.kind}`) }));
    if (done !== null) onClose();
  };
  return (
    <Dialog
      title={t('useDialog.title')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      lead={meeting === undefined ? t('useDialog.none') : t('useDialog.lead', { title: item.title })}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          {meeting === undefined ? null : (
            <Button variant="primary" isDisabled={minutes === null} onPress={() => void add()}>
              {t('useDialog.add')}
            </Button>
          )}
        </>
      }
    >
      {meeting === undefined ? null : (
        <Stack gap="field">
          <Select label={t('useDialog.meeting')} value={meeting.meetingId} onChange={setMeetingId} description={roomOf(meeting)} options={meetings.map((option) => ({ id: option.meetingId, label: t('useDialog.option', { swv: option.swvName, date: dayOnScreen(option.date, format.date) }), note: roomOf(option) }))} />
          <NumberField label={t('useDialog.minutes')} value={minutes} onChange={setMinutes} minValue={1} maxValue={longestPart} description={(item.minutes ?? 0) > longestPart ? t('useDialog.tooLong', { minutes: item.minutes }) : undefined} suffix={t('useDialog.unit')} />
          <Select label={t('useDialog.theme')} value={themeId} onChange={setTheme} options={[{ id: none, label: t('useDialog.noTheme') }, ...meeting.themes.map(({ id, label }) => ({ id, label }))]} />
        </Stack>
      )}
    </Dialog>
  );
}
