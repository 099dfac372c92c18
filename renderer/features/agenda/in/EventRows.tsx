import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import type { EventRow } from '#shared/ipc/agenda.ts';
import type { CalendarImport } from './use-calendar-import.ts';
import { idOf, useOffers, useOwnWords } from './use-choices.ts';
import css from './import.module.css';

type EventRowsProps = { readonly title: string; readonly note?: string; readonly rows: readonly EventRow[]; readonly wizard: CalendarImport };

/** Events with what they are to us; the coach confirms or chooses at each. */
export function EventRows({ title, note, rows, wizard }: EventRowsProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} {...(note === undefined ? {} : { note })}>
      <ul className={css['rows']}>
        {rows.map((row) => (
          <Event key={row.key} row={row} wizard={wizard} />
        ))}
      </ul>
    </Section>
  );
}

function Event({ row, wizard }: { readonly row: EventRow; readonly wizard: CalendarImport }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const { options, choiceOf } = useOffers()(row);
  const ownWords = useOwnWords();
  const { event, own, proposal, state } = row;
  const { startsOn, endsOn, startTime, endTime, place, isCancelled } = event;
  const name = event.title.trim() === '' ? t('in.untitled') : event.title;
  const hours = startTime === null ? t('day.allDay') : endTime === null ? format.time(startTime) : t('item.fromTo', { start: format.time(startTime), end: format.time(endTime) });
  const when = startsOn === endsOn ? format.date(startsOn, 'short') : t('item.fromTo', { start: format.date(startsOn, 'short'), end: format.date(endsOn, 'short') });
  const chosen = wizard.choiceOf(row);
  return (
    <li className={css['row']}>
      <div>
        <p className={classNames(css['name'], isCancelled && css['isGone'])}>{name}</p>
        <p className={css['facts']}>{[when, hours, place, isCancelled ? t('in.cancelledTag') : null].filter((part) => part !== null && part !== '').join(' · ')}</p>
        {own === null || state === 'new' ? null : <p className={css['facts']}>{t('in.was', { moment: ownWords(own) })}</p>}
      </div>
      <ComboBox
        label={t('in.belongsTo', { title: name })}
        isLabelHidden
        description={t(`in.reasons.${proposal.reason}`)}
        options={options}
        value={idOf(chosen)}
        onChange={(id) => {
          const choice = id === null ? undefined : choiceOf(id);
          if (choice !== undefined) wizard.choose(row.key, choice);
        }}
      />
    </li>
  );
}
