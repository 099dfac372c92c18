import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { createRecord, removeRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { MeetingView } from '#shared/ipc/board.ts';

/** Themes that the coach saw live in the group that day. Only what is ticked counts; nothing is taken from text. */
export function GroupSignals({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('board');
  const act = useAct();
  const { themes, meetingId, swvId, date } = view;
  const ticked = themes.filter(({ signalId }) => signalId !== null).map(({ themeId }) => themeId);
  const change = (next: readonly string[]): void => {
    for (const { themeId, label, signalId } of themes) {
      const isTicked = next.includes(themeId);
      if (isTicked && signalId === null) {
        const noticedOn = date < today() ? date : today();
        void act(createRecord('themeSignal', { themeId, swvId, meetingId, noticedOn }, { code: 'themeSignal.ticked', params: { theme: label } }));
      }
      if (!isTicked && signalId !== null) void act(removeRecord('themeSignal', signalId, { code: 'themeSignal.unticked', params: { theme: label } }));
    }
  };
  if (themes.length === 0) return null;
  return (
    <Section title={t('meeting.signals')} note={t('meeting.signalsNote')}>
      <CheckboxGroup label={t('meeting.signals')} isLabelHidden description={t('meeting.signalsHint')} value={ticked} onChange={change} options={themes.map(({ themeId, label }) => ({ id: themeId, label }))} />
    </Section>
  );
}
