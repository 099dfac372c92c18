import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LineEvent } from '#shared/domain/line-events.ts';
import { useLineWords } from './use-line-words.ts';
import { NewWindowDialog, WindowDialog } from './WindowDialog.tsx';

/** The periods of a group's traject as a list: rounds of gesprekken, measurements, the start of the PLG and evaluations, by hand. */
export function WindowList({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('line');
  const line = useStoreQuery('line.get', { swvId }).data;
  const [isNew, setIsNew] = useState(false);
  const [edited, setEdited] = useState<LineEvent | null>(null);
  if (line === undefined || line === null || line.swvId !== swvId) return null;
  const windows = line.events.filter(({ kind }) => kind === 'window');
  const done = windows.filter(({ status }) => status === 'held');
  return (
    <Section
      title={t('window.list')}
      note={t('window.listNote')}
      action={
        <Button variant="quiet" onPress={() => setIsNew(true)}>
          {t('window.add')}
        </Button>
      }
    >
      {windows.length === 0 ? (
        <p>{t('window.none')}</p>
      ) : (
        <>
          <Rows>
            {windows.filter(({ status }) => status !== 'held').map((event) => (
              <WindowRow key={event.id} event={event} onEdit={() => setEdited(event)} />
            ))}
          </Rows>
          {done.length === 0 ? null : (
            <Disclosure title={t('window.doneOnes', { count: done.length })}>
              <Rows>
                {done.map((event) => (
                  <WindowRow key={event.id} event={event} onEdit={() => setEdited(event)} />
                ))}
              </Rows>
            </Disclosure>
          )}
        </>
      )}
      {isNew ? <NewWindowDialog swvId={swvId} windows={windows} onClose={() => setIsNew(false)} /> : null}
      {edited === null ? null : <WindowDialog event={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function WindowRow({ event, onEdit }: { readonly event: LineEvent; readonly onEdit: () => void }) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const act = useAct();
  const { id, status, startsOn, endsOn } = event;
  const what = words.what(event);
  const isDone = status === 'held';
  const now = today();
  const state = isDone ? words.state(event) : startsOn > now ? words.state(event) : endsOn < now ? t('window.over') : t('window.running');
  return (
    <Row
      title={what}
      detail={`${words.when(event)} · ${state}`}
      action={
        <Menu
          label={t('window.more', { what })}
          entries={[
            { id: 'edit', label: t('editWindow'), onAction: onEdit },
            ...(isDone ? [] : [{ id: 'done', label: t('window.markDone'), onAction: () => void act(updateRecord('trajectWindow', id, { doneOn: now })) }]),
            { id: 'remove', label: t('window.remove'), onAction: () => void act(removeRecord('trajectWindow', id)) },
          ]}
        />
      }
    />
  );
}
