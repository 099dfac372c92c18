import { useTranslation } from 'react-i18next';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { OpeningLine } from '#shared/ipc/plg.ts';
import { AudienceField } from '../AudienceField.tsx';
import { PersonLink } from '../PersonName.tsx';
import css from './plg.module.css';

type OpeningLinesProps = {
  readonly meetingId: string;
  readonly partId: string;
  /** Under one line, between the other parts of a draaiboek. */
  readonly isFolded?: boolean;
};

/**
 * What the school teams said, a row for each school leader who can be called on. What is not meant for the group lies under
 * a fold, for the coach alone; before the group only its own words stand, without whose they are. Nothing on paper.
 */
export function OpeningLines({ meetingId, partId, isFolded = false }: OpeningLinesProps) {
  const { t } = useTranslation('plg');
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const opening = useStoreQuery('plg.opening', { meetingId }).data;
  if (opening === undefined || opening.meetingId !== meetingId) return null;
  const lines = opening.lines.filter((line) => line.partId === partId);
  const forGroup = lines.filter(isForGroup);
  const forCoach = isDiscreet ? [] : lines.filter((line) => !isForGroup(line));
  if (forGroup.length + forCoach.length === 0) return null;
  const rows = (
    <>
      {forGroup.length === 0 ? null : <LineRows lines={forGroup} label={t('opening.fromSchools')} />}
      {forCoach.length === 0 ? null : (
        <Disclosure variant="reason" level={4} title={t('opening.forCoach', { count: forCoach.length })}>
          <LineRows lines={forCoach} label={t('opening.forCoach', { count: forCoach.length })} hasAudience />
        </Disclosure>
      )}
    </>
  );
  if (!isFolded) return <div data-print="hide">{rows}</div>;
  return (
    <div data-print="hide">
      <Disclosure variant="reason" title={t('opening.lines', { count: forGroup.length + forCoach.length })}>
        {rows}
      </Disclosure>
    </div>
  );
}

function isForGroup({ audience }: OpeningLine): boolean {
  return audience?.includes('group') === true;
}

function LineRows({ lines, label, hasAudience = false }: { readonly lines: readonly OpeningLine[]; readonly label: string; readonly hasAudience?: boolean }) {
  const byPerson = [...Map.groupBy(lines, ({ id, person }) => person?.id ?? id).values()];
  return (
    <Rows label={label}>
      {byPerson.map((own) => {
        const person = own[0]?.person ?? null;
        return (
          <Row key={own[0]?.id} title={person === null ? own[0]?.question : <PersonLink person={person} />}>
            {own.map((line) => (
              <div key={line.id} className={css['page']}>
                {person === null ? null : <Page line={line} />}
                <Answer line={line} />
                {hasAudience ? <AudienceField value={line.audience} name={person?.givenName} /> : null}
              </div>
            ))}
          </Row>
        );
      })}
    </Rows>
  );
}

/** Her question, and of which PLG and which day it is. */
function Page({ line: { question, theme, date } }: { readonly line: OpeningLine }) {
  const format = useFormat();
  return (
    <>
      <p className={css['asked']}>{question}</p>
      <p className={css['quiet']}>{`${theme} · ${format.date(date, 'dayAndMonth')}`}</p>
    </>
  );
}

/** What the team answered and what it yielded; what was done, as long as there is neither. */
function Answer({ line: { answer, gain, done } }: { readonly line: OpeningLine }) {
  const { t } = useTranslation('plg');
  const said = [
    { label: t('entry.answer'), words: answer },
    { label: t('entry.gain'), words: gain },
  ].filter(({ words }) => (words ?? '').trim() !== '');
  const shown = said.length > 0 ? said : [{ label: t('entry.done'), words: done }];
  return (
    <dl className={css['said']}>
      {shown.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
