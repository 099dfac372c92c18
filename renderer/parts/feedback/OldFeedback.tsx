import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { PersonLink } from '../PersonName.tsx';
import { LoopStep } from './LoopStep.tsx';
import { useLoopSentence } from './use-loop-words.ts';

/** Shown before the rest is asked for. */
const shownFirst = 3;

/** Vandaag: feedback that waits longer than it should, with the one next step. Nothing is shown when nothing grows old. */
export function OldFeedback() {
  const { t } = useTranslation('feedback');
  const sentence = useLoopSentence();
  const [isAll, setIsAll] = useState(false);
  const loops = useStoreQuery('feedback.growingOld', {}).data ?? [];
  if (loops.length === 0) return null;
  const shown = isAll ? loops : loops.slice(0, shownFirst);
  return (
    <Section title={t('old.title')} note={String(loops.length)}>
      <Rows label={t('old.title')}>
        {shown.map((view) => (
          <Row key={view.loop.id} title={<PersonLink person={view.receiver} />} detail={`${t('quoted', { text: view.loop.question })} ${sentence(view)}`} action={<LoopStep view={view} />} />
        ))}
      </Rows>
      {shown.length === loops.length ? null : (
        <Button variant="quiet" onPress={() => setIsAll(true)}>
          {t('old.more', { count: loops.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}
