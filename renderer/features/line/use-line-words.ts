import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { fullName } from '#renderer/parts/PersonName.tsx';
import type { LineEvent } from '#shared/domain/line-events.ts';
import type { LayoutWords } from './layout-marks.ts';

type Words = {
  /** "Gesprek 2 van 4" */
  readonly kind: (event: LineEvent) => string;
  /** "Gesprek 2 van 4 met Zoë Maes" */
  readonly what: (event: LineEvent) => string;
  readonly who: (event: LineEvent) => string;
  readonly state: (event: LineEvent) => string;
  /** "di 15/9/2026" or "11/01/2027 tot 29/01/2027" */
  readonly when: (event: Pick<LineEvent, 'startsOn' | 'endsOn'>) => string;
  /** Everything of a moment, in one sentence. */
  readonly sentence: (event: LineEvent) => string;
  readonly layout: LayoutWords;
};

/** The moments of a line in words. */
export function useLineWords(): Words {
  const { t } = useTranslation('line');
  const format = useFormat();
  return useMemo((): Words => {
    const day = (date: string): string => `${format.date(date, 'dayMonth')}/${date.slice(0, 4)}`;
    const kind = (event: LineEvent): string => {
      const { topic, number, total } = event;
      switch (event.kind) {
        case 'meeting':
          return number === null || total === null ? t('what.meeting') : t('what.meetingNumber', { number, total });
        case 'conversation':
          return number === null || total === null ? t('what.conversation') : t('what.conversationNumber', { number, total });
        case 'contact':
          return t('what.contact', { partner: t(`partner.${partnerOf(topic)}`) });
        case 'observation':
          return t(`what.${topic === 'jobShadowing' ? 'jobShadowing' : 'schoolVisit'}`);
        case 'measurement':
          return t(`what.measurement.${momentOf(topic)}`);
        case 'window': {
          const what = event.label ?? t(`what.window.${windowOf(topic)}`);
          // There is one start of the PLG and one BSA; only what comes back is counted.
          return number === null || (topic !== 'conversations' && number === 1) ? what : t('what.round', { what, number });
        }
      }
    };
    const who = ({ kind: of, people, name }: LineEvent): string => {
      if (people.length > 0) return format.list(people.map(fullName));
      return name ?? (of === 'conversation' || of === 'contact' ? '' : t('group'));
    };
    const what = (event: LineEvent): string => {
      const named = event.kind === 'conversation' || event.kind === 'observation' ? who(event) : (event.name ?? '');
      return named === '' ? kind(event) : `${kind(event)} ${t(event.kind === 'observation' ? 'at' : 'with', { name: named })}`;
    };
    const state = ({ kind: of, status, startsOn }: LineEvent): string => {
      if (of === 'window' || of === 'measurement') return t(`state.${of}.${status === 'held' ? 'held' : 'planned'}`);
      return t(`state.meeting.${status === 'planned' && startsOn < today() ? 'past' : status}`);
    };
    const when = ({ startsOn, endsOn }: Pick<LineEvent, 'startsOn' | 'endsOn'>): string => (startsOn === endsOn ? day(startsOn) : t('period', { from: day(startsOn), to: day(endsOn) }));
    const sentence = (event: LineEvent): string => {
      const parts = [when(event), ...(event.startTime === null ? [] : [format.time(event.startTime)]), ...(event.place === null ? [] : [event.place])];
      return t('sentence', { what: what(event), when: parts.join(', '), state: state(event) }).replace('?.', '?');
    };
    const short = ({ kind: of, topic, label, number }: LineEvent): string => {
      if (of === 'window' && label !== null) return label;
      if (topic === null) return '';
      return topic === 'conversations' && number !== null ? t('short.conversationsRound', { number }) : t(`short.${topic}`);
    };
    const given = ({ people }: LineEvent): string => (people.length === 0 ? '' : format.list(people.map(({ givenName }) => givenName)));
    const dayOnly = (date: string): string => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
    return { kind, what, who, state, when, sentence, layout: { short, given, day: dayOnly, today: t('today') } };
  }, [t, format]);
}

const partners = ['codi', 'aldi', 'schoolBoard', 'other'] as const;
const moments = ['BSA', 'interim', 'ESA', 'followUp'] as const;
const windows = ['conversations', 'BSA', 'interim', 'ESA', 'followUp', 'plgStart', 'evaluation'] as const;

function partnerOf(topic: LineEvent['topic']): (typeof partners)[number] {
  return partners.find((partner) => partner === topic) ?? 'other';
}

function momentOf(topic: LineEvent['topic']): (typeof moments)[number] {
  return moments.find((moment) => moment === topic) ?? 'BSA';
}

function windowOf(topic: LineEvent['topic']): (typeof windows)[number] {
  return windows.find((kind) => kind === topic) ?? 'evaluation';
}
