import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import type { Audience } from '#shared/domain/audience.ts';
import { debriefKinds, withNotes } from '#shared/domain/observation.ts';
import type { ObservationSheet as Sheet } from '#shared/ipc/observations.ts';
import css from './observation.module.css';
import { useObservationWords } from './use-observation-words.ts';

/** What the school leader gets. On screen each piece repeats who it is for; on paper that is left out. */
export function ObservationSheet({ sheet, isPreview }: { readonly sheet: Sheet; readonly isPreview: boolean }) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const words = useObservationWords();
  const { coachee, coachName, observer, kind, date, place, lookQuestion, question, agreedBefore, audience, lookFors, groups, notes, texts, step } = sheet;
  const Title = isPreview ? 'h3' : 'h1';
  const Part = isPreview ? 'h4' : 'h2';
  const seenBy = observer.kind === 'coach' ? coachName : words.observer(observer);
  const readers = (of: readonly Audience[]): ReactNode => (isPreview ? <AudienceField value={of} name={coachee.givenName} /> : null);
  const who = { leader: coachee.givenName, observer: seenBy };
  const part = (title: string, of: readonly Audience[], content: ReactNode) => (
    <section key={title} className={css['part']} data-print="keep">
      <div className={css['voiceHead']}>
        <Part>{title}</Part>
        {readers(of)}
      </div>
      {content}
    </section>
  );
  return (
    <article className={isPreview ? css['preview'] : css['page']}>
      <header>
        <Title className={css['paperTitle']}>{t(`title.${kind}`, { name: coachee.givenName })}</Title>
        <p className={css['quiet']}>{[words.name(coachee), format.date(date, 'long'), ...(place === null ? [] : [place]), t('seenBy', { name: seenBy })].join(' · ')}</p>
      </header>
      {lookQuestion === null || lookQuestion.trim() === '' ? null : part(t('lookQuestion', { name: coachee.givenName }), audience, <p className={css['prose']}>{lookQuestion}</p>)}
      {question === null ? null : part(t('question.title'), audience, <p className={css['prose']}>{question}</p>)}
      {agreedBefore === null || agreedBefore.trim() === '' ? null : part(t('agreedBefore'), audience, <p className={css['prose']}>{agreedBefore}</p>)}
      {notes.length === 0
        ? null
        : part(
            t('sheet.seen'),
            notes[0]?.audience ?? [],
            withNotes(groups, notes)
              .filter((group) => group.notes.length > 0)
              .map((group, index) => (
                <div key={index}>
                  {group.heading === null ? null : <p className={css['who']}>{group.heading}</p>}
                  <ul className={css['recall']}>
                    {group.notes.map((note) => (
                      <li key={note.id}>{note.at === null ? note.text : `${format.time(note.at)}  ${note.text}`}</li>
                    ))}
                  </ul>
                </div>
              )),
          )}
      {debriefKinds.flatMap((facet) =>
        texts.filter((text) => text.kind === facet).map((text) => part(t('debrief.of', { facet: t(`debrief.${facet}.title`), who: who[text.voice] }), text.audience, <p className={css['prose']}>{text.text}</p>)),
      )}
      {step === null ? null : part(t('step.title'), step.audience, <p>{[step.text, ...(step.dueOn === null ? [] : [t('step.by', { date: format.date(step.dueOn, 'short') })])].join(' · ')}</p>)}
      {notes.length > 0 || lookFors.length === 0
        ? null
        : part(
            t('guide.lookFors'),
            ['coachee'],
            <ul className={css['recall']}>
              {lookFors.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>,
          )}
    </article>
  );
}
