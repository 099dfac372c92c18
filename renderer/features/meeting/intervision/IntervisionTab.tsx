import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { IntervisionView } from '#shared/ipc/meeting.ts';
import css from '../meeting.module.css';
import { Session } from './Session.tsx';
import { useGuideSteps } from './use-guide-steps.ts';

/** Looking at a casus together: first what became of the last one, then a new one step by step. */
export function IntervisionTab({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const act = useAct();
  const stepsOf = useGuideSteps();
  const { data } = useStoreQuery('intervision.ofMeeting', { meetingId });
  const [running, setRunning] = useState<readonly string[]>([]);
  const told = useCallback((id: string, isRunning: boolean) => setRunning((ids) => [...ids.filter((one) => one !== id), ...(isRunning ? [id] : [])]), []);
  if (data === undefined || data === null || data.meetingId !== meetingId) return null;
  // One clock hears the keys: the one that runs, else the first on the page.
  const ids = data.sessions.map(({ record }) => record.id);
  const withKeys = ids.find((id) => running.includes(id)) ?? ids[0];
  const start = (): void => void act(createRecord('intervision', { meetingId, method: 'incident', steps: stepsOf('incident'), audience: [] }));
  return (
    <Stack gap="block">
      {data.previous === null ? null : <LookBack previous={data.previous} />}
      {data.sessions.map(({ record, bringer }) => (
        <ToldSession key={record.id} record={record} hasKeys={record.id === withKeys} onTold={told} bringer={bringer} members={data.members} inputs={data.inputs} />
      ))}
      {data.sessions.length === 0 ? (
        <EmptyState
          sentence={t('intervision.empty')}
          action={
            <Button variant="primary" onPress={start}>
              {t('intervision.start')}
            </Button>
          }
        />
      ) : (
        <div>
          <Button variant="quiet" onPress={start}>
            {t('intervision.another')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type ToldProps = Omit<Parameters<typeof Session>[0], 'onRunning'> & { readonly onTold: (id: string, isRunning: boolean) => void };

function ToldSession({ onTold, ...session }: ToldProps) {
  const { id } = session.record;
  const onRunning = useCallback((isRunning: boolean) => onTold(id, isRunning), [id, onTold]);
  return <Session {...session} onRunning={onRunning} />;
}

function LookBack({ previous }: { readonly previous: NonNullable<IntervisionView['previous']> }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const shown = useShownName();
  const { record, bringer, date } = previous;
  const lines = [
    record.caseText === null ? null : bringer === null ? record.caseText : t('intervision.caseOf', { name: shown(bringer), text: record.caseText }),
    record.followUp === null ? null : t('intervision.agreedThen', { text: record.followUp }),
  ].filter((line) => line !== null && line !== '');
  return (
    <Section title={t('intervision.lookBack', { date: format.date(date, 'dayAndMonth') })}>
      {lines.map((line) => (
        <p key={line} className={css['prose']}>
          {line}
        </p>
      ))}
      <SavedTextArea type="intervision" record={record} field="lookBack" label={t('intervision.whatBecame')} minRows={2} />
    </Section>
  );
}
