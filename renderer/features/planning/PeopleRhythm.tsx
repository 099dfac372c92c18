import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PersonLink, useShownName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { PersonRhythm } from '#shared/ipc/planning.ts';

/** Per person what was held and planned this school year, and what the traject still promises. */
export function PeopleRhythm({ swvId, people }: { readonly swvId: string; readonly people: readonly PersonRhythm[] }) {
  const { t } = useTranslation('planning');
  const open = usePlanRequest((state) => state.open);
  const shown = useShownName();
  const sentence = useRhythmSentence();
  return (
    <Section title={t('tab.people')} action={people.length === 0 ? undefined : <LinkAction href={`/swv/${swvId}/rhythm`}>{t('tab.toRhythm')}</LinkAction>}>
      {people.length === 0 ? (
        <p>
          {t('tab.noPeople')} <LinkAction href={`/swv/${swvId}/members`}>{t('tab.addPeople')}</LinkAction>
        </p>
      ) : (
        <Rows>
          {people.map((person) => (
            <Row
              key={person.coacheeId}
              title={<PersonLink person={{ ...person, id: person.coacheeId }} />}
              detail={sentence(person)}
              action={
                person.toPlan === 0 ? undefined : (
                  <Button variant="quiet" aria-label={t('tab.planForName', { name: shown(person) })} onPress={() => open({ kind: 'conversation', swvId, coacheeId: person.coacheeId })}>
                    {t('tab.planFor')}
                  </Button>
                )
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function useRhythmSentence(): (person: PersonRhythm) => string {
  const { t } = useTranslation('planning');
  const format = useFormat();
  return ({ norm, held, next, numbersToPlan, total }) => {
    const parts = [
      held > 0 ? t('tab.held', { count: held }) : null,
      next === null || next.number === null ? null : t('tab.nextNumber', { number: next.number, total, date: format.date(next.date, 'dayMonth') }),
      numbersToPlan.length === 0 ? null : t('tab.toPlanNumbers', { numbers: format.list(numbersToPlan.map(String)), total }),
    ].filter((part) => part !== null);
    if (parts.length > 0) return parts.join(' · ');
    return norm === 0 ? t('tab.noNorm') : t('tab.complete');
  };
}
