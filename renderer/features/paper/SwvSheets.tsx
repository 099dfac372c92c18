import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useRecords } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { SheetRows } from '#renderer/parts/paper/SheetRows.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './paper.module.css';

const meetingKinds = ['runSheet', 'attendance', 'exitTicket', 'transferCard'] as const;

/** Sheets of a group: the one to choose together, and those of the bijeenkomst that comes first. */
export function SwvSheets({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('paper');
  const format = useFormat();
  const meetings = useRecords('meeting', { swvId, status: 'planned' });
  const next = meetings?.filter(({ date }) => date >= today()).toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
  const meetingTitle = next === undefined ? '' : t('swv.meeting', { date: format.date(next.date, 'dayAndMonth') });
  return (
    <Section title={t('swv.title')} note={t('swv.note')}>
      <Stack gap="field">
        <SheetRows label={t('swv.title')} sheets={[{ kind: 'groupQuestions', id: swvId }]} />
        {next === undefined ? (
          <p className={css['soft']}>{t('swv.noMeeting')}</p>
        ) : (
          <Section title={meetingTitle} heading="small" level={3}>
            <SheetRows label={meetingTitle} sheets={meetingKinds.map((kind) => ({ kind, id: next.id }))} />
          </Section>
        )}
      </Stack>
    </Section>
  );
}
