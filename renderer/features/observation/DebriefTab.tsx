import { useTranslation } from 'react-i18next';
import { SavedDate } from '#renderer/parts/saved-fields.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { debriefKinds } from '#shared/domain/observation.ts';
import type { ObservationView } from '#shared/ipc/observations.ts';
import { DebriefText } from './DebriefText.tsx';
import { NextStep } from './NextStep.tsx';
import { shownText } from '#renderer/ui/shown-text.ts';
import css from './observation.module.css';
import { useObservationWords } from './use-observation-words.ts';

/** The nabespreking in four facets, the school leader first, and one next step into the plan. */
export function DebriefTab({ view }: { readonly view: ObservationView }) {
  const { t } = useTranslation('observation');
  const words = useObservationWords();
  const { observation, coachee, observer, texts, notes } = view;
  const names = { leader: coachee.givenName, observer: observer.kind === 'coach' ? t('observer.column') : words.observer(observer) };
  return (
    <Columns shape="main">
      <Sheet>
        <p className={css['quiet']}>{t('debrief.lead', { name: coachee.givenName })}</p>
        {debriefKinds.map((kind) => (
          <Section key={kind} heading="title" title={t(`debrief.${kind}.title`)} note={t(`debrief.${kind}.note`)} className={css['facet'] ?? ''}>
            <div className={css['voices']}>
              {texts
                .filter((text) => text.kind === kind)
                .map((text) => (
                  <DebriefText key={text.id} observationId={observation.id} text={text} who={names[text.voice]} givenName={coachee.givenName} facet={t(`debrief.${kind}.title`)} />
                ))}
            </div>
          </Section>
        ))}
      </Sheet>
      <Stack gap="block">
        <NextStep view={view} />
        <Section heading="small" title={t('debrief.when')}>
          <SavedDate type="observation" record={observation} field="debriefOn" actOf={(date) => (typeof date === 'string' ? { code: 'observation.debrief', params: { date } } : { code: 'observation.debriefUndated' })} label={t('fields.debriefOn')} isLabelHidden />
        </Section>
        {notes.length === 0 ? null : (
          <Section heading="small" title={t('debrief.notes')}>
            <ul className={css['recall']}>
              {notes.map(({ id, text }) => (
                <li key={id}>{shownText(text)}</li>
              ))}
            </ul>
          </Section>
        )}
      </Stack>
    </Columns>
  );
}
