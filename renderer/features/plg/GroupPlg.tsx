import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { PersonLink } from '#renderer/parts/PersonName.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './plg.module.css';

/** Of every member of a group: which PLG runs in the own school, and when something was last written of it. */
export function GroupPlg({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('plg');
  const format = useFormat();
  const view = useStoreQuery('plg.group', { swvId }).data;
  if (view === undefined || view.swvId !== swvId || view.lines.length === 0) return null;
  const { lines, window } = view;
  const started = lines.filter(({ plgs }) => plgs.some(({ startedOn }) => startedOn !== null)).length;
  // In the first year there is nothing to list yet: one sentence says what is to come.
  const isBegun = lines.some(({ plgs }) => plgs.length > 0);
  const when = window === null ? null : t('group.window', { from: format.date(window.startsOn, 'dayAndMonth'), to: format.date(window.endsOn, 'long') });
  return (
    <Section title={t('group.title')} {...(isBegun ? { note: t('group.started', { count: started, all: lines.length }) } : {})}>
      <p className={css['quiet']}>{[t('group.lead'), when].filter((part) => part !== null).join(' ')}</p>
      {isBegun ? (
        <Rows label={t('group.title')}>
          {lines.map(({ person, plgs }) => (
            <Row
              key={person.id}
              title={<PersonLink person={person} />}
              detail={
                plgs.length === 0
                  ? t('group.none')
                  : plgs.map(({ id, theme, status, entries, lastOn }) => (
                      <span key={id} className={css['line']}>
                        <LinkAction href={`/plg/${id}`}>{theme}</LinkAction> · {[t(`status.${status}`), lastOn === null ? t('entries', { count: entries }) : t('group.last', { count: entries, date: format.date(lastOn, 'dayAndMonth') })].join(' · ')}
                      </span>
                    ))
              }
            />
          ))}
        </Rows>
      ) : null}
    </Section>
  );
}
