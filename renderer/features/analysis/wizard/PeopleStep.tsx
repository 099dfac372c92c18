import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '#shared/domain/survey-matching.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import type { ReadyWizard, StepProps } from './ready.ts';
import css from './wizard.module.css';

const nobody = 'nobody';
const rowsAtATime = 25;

/** Which form is whose. What was found is proposed; the coach has the last word. */
export function PeopleStep({ wizard }: StepProps) {
  const { t } = useTranslation('analysis');
  const { session, mapping } = wizard;
  const preview = useStoreQuery('surveyImport.preview', { sessionId: session.sessionId, mapping }).data;
  const [shown, setShown] = useState(rowsAtATime);
  if (mapping.naming === 'anonymous') return <p className={css['sentence']}>{t('import.people.anonymous')}</p>;
  if (mapping.swvId === null) {
    return (
      <p className={css['sentence']}>
        {t('import.people.noGroup')}{' '}
        <Button variant="quiet" onPress={() => wizard.goTo('moment')}>
          {t('import.people.toMoment')}
        </Button>
      </p>
    );
  }
  if (preview === undefined) return <Loading />;
  const { matches } = preview;
  if (matches.length === 0) return <p className={css['sentence']}>{t('import.people.noWords')}</p>;
  const found = matches.filter(({ coacheeId }) => coacheeId !== null).length;
  // Whoever was recognised first: those are to be confirmed.
  const sorted = matches.toSorted((left, right) => Number(left.proposedId === null) - Number(right.proposedId === null));
  return (
    <Stack gap="row">
      <p className={css['sentence']}>{t('import.people.lead', { found, total: matches.length })}</p>
      <div>
        {sorted.slice(0, shown).map((match) => (
          <MatchLine key={match.row} match={match} wizard={wizard} />
        ))}
      </div>
      {sorted.length > shown ? (
        <Button variant="quiet" onPress={() => setShown(shown + rowsAtATime)}>
          {t('import.people.more', { count: sorted.length - shown })}
        </Button>
      ) : null}
    </Stack>
  );
}

function MatchLine({ match, wizard }: { readonly match: Match; readonly wizard: ReadyWizard }) {
  const { t } = useTranslation('analysis');
  const shownName = useShownName();
  const { mapping, change } = wizard;
  const members = useStoreQuery('swv.overview', { swvId: mapping.swvId ?? '' }, { enabled: mapping.swvId !== null }).data?.members ?? [];
  const people = new Map(members.map(({ coachee }) => [coachee.id, shownName(coachee)]));
  const row = String(match.row);
  const choose = (id: string): void => change({ matches: { ...mapping.matches, [row]: id === nobody ? null : id } });
  return (
    <div className={css['columnRow']}>
      <div>
        <div className={css['name']}>{match.words}</div>
        <div className={css['detail']}>{match.isTaken ? t('import.people.taken') : match.by === null ? t('import.people.unknown') : t(`import.people.by.${match.by}`)}</div>
      </div>
      <Select
        label={t('import.people.who', { words: match.words })}
        isLabelHidden
        options={[{ id: nobody, label: t('import.people.nobody') }, ...[...people].map(([id, name]) => ({ id, label: name }))]}
        value={match.coacheeId ?? nobody}
        onChange={choose}
      />
    </div>
  );
}
