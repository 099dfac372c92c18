import { useTranslation } from 'react-i18next';
import { useKeptValue } from '#renderer/lib/kept-value.ts';
import { api } from '#renderer/lib/ipc.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { withNotes } from '#shared/domain/observation.ts';
import type { ObservationView } from '#shared/ipc/observations.ts';
import { NewNote } from './NewNote.tsx';
import { NoteRow } from './NoteRow.tsx';
import css from './observation.module.css';
import { RefusedNotes } from './RefusedNotes.tsx';
import { useNewNote } from './use-new-note.ts';

/** While watching: notes under the look-fors, with the keyboard alone. */
export function WatchTab({ view }: { readonly view: ObservationView }) {
  const { t } = useTranslation('observation');
  const act = useAct();
  const { observation, coachee, notes } = view;
  const { id, lookQuestion } = observation;
  const groups = withNotes(view.groups, notes);
  const newNote = useNewNote(observation);
  const [current, setCurrent] = useKeptValue<number>(`observation:${id}:place`, 0);
  const place = Math.min(current, groups.length - 1);
  const step = (by: number): void => setCurrent((place + by + groups.length) % groups.length);
  const audience = notes.at(-1)?.audience ?? [];
  return (
    <Sheet>
      <div className={css['watchHead']}>
        <p className={css['quiet']}>{lookQuestion === null || lookQuestion.trim() === '' ? t('watch.hint') : t('watch.question', { question: lookQuestion })}</p>
        {notes.length === 0 ? null : <AudienceField value={audience} name={coachee.givenName} of={t('watch.notes')} onChange={(next) => void act(api['observations.shareNotes']({ observationId: id, audience: next }))} />}
      </div>
      <p className={css['keys']}>
        <RunningWords observation={observation} /> {t('watch.keys')}
      </p>
      <RefusedNotes note={newNote} />
      {groups.map(({ heading, notes: own }, index) => (
        <Section
          key={index}
          heading="small"
          className={css['group'] ?? ''}
          title={heading ?? t('watch.loose')}
          action={
            index === place ? undefined : (
              <Button variant="quiet" aria-label={t('watch.hereOf', { heading: heading ?? t('watch.loose') })} onPress={() => setCurrent(index)}>
                {t('watch.here')}
              </Button>
            )
          }
        >
          {own.length === 0 ? null : (
            <ul className={css['notes']}>
              {own.map((note) => (
                <NoteRow key={note.id} note={note} />
              ))}
            </ul>
          )}
          {index === place ? <NewNote observationId={id} note={newNote} heading={heading} place={index} onStep={step} /> : null}
        </Section>
      ))}
    </Sheet>
  );
}

/** When it began and ended, in words. */
function RunningWords({ observation: { startedAt, stoppedAt } }: Pick<ObservationView, 'observation'>) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  if (startedAt === null) return t('watch.notStarted');
  const start = format.time(inBrussels(startedAt).time);
  return stoppedAt === null ? t('watch.since', { start }) : t('watch.fromTo', { start, end: format.time(inBrussels(stoppedAt).time) });
}
