import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PersonLink, useShownName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { schoolYearLabel } from '#shared/domain/school-year.ts';
import type { PersonYear, RhythmOverview, RhythmPerson } from '#shared/ipc/rhythm.ts';
import { PersonNormDialog } from './PersonNormDialog.tsx';
import css from './rhythm.module.css';

/** Per person and school year what was held, what is planned and what is still to be planned; the norm is one press away. */
export function PeopleYears({ overview }: { readonly overview: RhythmOverview }) {
  const { t } = useTranslation('rhythm');
  const shown = useShownName();
  const [asked, setAsked] = useState<RhythmPerson | null>(null);
  const { swvId, people, norms } = overview;
  const normOf = ({ conversationsPerYear }: RhythmPerson): string => (conversationsPerYear === null ? t('people.norm', { count: norms.conversationsPerYear }) : t('people.ownNorm', { count: conversationsPerYear }));
  const years = [...new Set(people.flatMap((person) => person.years.map(({ schoolYear }) => schoolYear)))].sort((a, b) => a - b);
  return (
    <Section title={t('people.title')}>
      {people.length === 0 ? (
        <p>
          {t('people.none')} <LinkAction href={`/swv/${swvId}/members`}>{t('people.add')}</LinkAction>
        </p>
      ) : (
        <Table
          caption={t('people.title')}
          isCaptionHidden
          columns={[{ id: 'name', label: t('people.name') }, ...years.map((year) => ({ id: String(year), label: schoolYearLabel(year) })), { id: 'norm', label: t('people.norms') }]}
          rows={people.map((person) => ({
            id: person.coacheeId,
            cells: {
              name: <Person person={person} />,
              ...Object.fromEntries(person.years.map((year) => [String(year.schoolYear), <Year key={year.schoolYear} year={year} />])),
              norm: (
                <Button variant="quiet" aria-label={`${normOf(person)}, ${shown(person)}`} onPress={() => setAsked(person)}>
                  {normOf(person)}
                </Button>
              ),
            },
          }))}
        />
      )}
      {asked === null ? null : <PersonNormDialog overview={overview} person={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function Person({ person }: { readonly person: RhythmPerson }) {
  const { t } = useTranslation('rhythm');
  const format = useFormat();
  const { coacheeId, memberSince, memberUntil } = person;
  const isLate = person.years[0] !== undefined && memberSince > `${person.years[0].schoolYear}-10-01`;
  return (
    <>
      <PersonLink person={{ ...person, id: coacheeId }} />
      {memberUntil !== null && memberUntil < today() ? <span className={css['note']}>{t('people.left', { date: format.date(memberUntil, 'short') })}</span> : null}
      {isLate ? <span className={css['note']}>{t('people.joined', { date: format.date(memberSince, 'short') })}</span> : null}
    </>
  );
}

function Year({ year: { norm, held, planned, toPlan, ownConversations } }: { readonly year: PersonYear }) {
  const { t } = useTranslation('rhythm');
  const parts = [held === 0 ? null : t('people.held', { count: held }), planned === 0 ? null : t('people.planned', { count: planned }), toPlan === 0 ? null : t('people.toPlan', { count: toPlan })].filter((part) => part !== null);
  return (
    <>
      {parts.length === 0 ? t(norm === 0 ? 'people.noNorm' : 'people.complete') : parts.join(', ')}
      {ownConversations === null ? null : <span className={css['note']}>{t('people.ownNorm', { count: ownConversations })}</span>}
    </>
  );
}
