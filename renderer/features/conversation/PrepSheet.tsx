import { useTranslation } from 'react-i18next';
import { useAppreciationLines } from '#renderer/parts/feedback/Appreciations.tsx';
import { useFormat } from '#renderer/lib/use-format.ts';
import { fitOnPage, prepSheetRoom, type PageSection } from '#shared/domain/prep-sheet.ts';
import type { Rec } from '#shared/domain/records.ts';
import type { ConversationView, ScaleLine } from '#shared/ipc/conversations.ts';
import css from './paper.module.css';
import { useAgreementWords, usePreviousDay } from './use-agreement-words.ts';
import { useGuide } from './use-model.ts';
import { useMonth } from './use-month.ts';
import { useConversationSubtitle } from './use-subtitle.ts';
import { useSinceLines } from './use-since-lines.ts';
import { useStartLines } from './use-start-lines.ts';

/** The preparation of one gesprek on exactly one A4: what was, questions that may help, and room to write by hand. */
export function PrepSheet({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const subtitle = useConversationSubtitle()(view);
  const sections = fitOnPage(usePageSections(view), prepSheetRoom);
  const names = format.list(view.people.map(({ givenName, familyName }) => `${givenName} ${familyName}`));
  return (
    <article className={css['page']}>
      <header>
        <p className={css['kicker']}>
          {t('prepSheet.heading')} · {t('prepSheet.private')}
        </p>
        <h1 className={css['title']}>{t('title', { name: names })}</h1>
        <p className={css['subtitle']}>{subtitle}</p>
      </header>
      {sections.map(({ id, title, items, leftOut }) => (
        <section key={id} className={css['section']}>
          <h2>{title}</h2>
          <ul>
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
            {leftOut === 0 ? null : <li className={css['leftOut']}>{t('prepSheet.leftOut', { count: leftOut })}</li>}
          </ul>
        </section>
      ))}
      <section className={css['notes']}>
        <h2>{t('prepSheet.notes')}</h2>
      </section>
    </article>
  );
}

/** What may stand on the page, in its order; agreements and leervragen get room first. */
function usePageSections(view: ConversationView): PageSection[] {
  const { preparation, coachee, conversation } = view;
  const { t } = useTranslation('conversations');
  const format = useFormat();
  const words = useAgreementWords(coachee.givenName);
  const sinceLines = useSinceLines();
  const previousDay = usePreviousDay(conversation.date);
  const { name, steps } = useGuide(view);
  const guide = steps.flatMap(({ questions: [first] }) => first ?? []);
  const isGroup = conversation.kind === 'group';
  const startLines = useStartLines();
  const valued = useAppreciationLines(isGroup ? '' : coachee.id);
  const { start, previous, otherOpen, questions, measurement, since } = preparation;
  const agreement = ({ text, ...rest }: Rec<'agreement'>): string => `${rest.status === 'open' ? '☐' : '☑'} ${text} (${words.trailing(rest)})`;
  const scales = (lines: readonly ScaleLine[]): string[] => (lines.length === 0 ? [] : [lines.map(({ label, mean }) => `${label} ${format.number(mean, 1)}`).join(' · ')]);
  const month = useMonth();
  const range = measurement === null || measurement.range === null ? '' : ` (${t('prep.measurementRange', { min: format.number(measurement.range.min), max: format.number(measurement.range.max) })})`;
  return [
    { id: 'previous', rank: 1, title: previous === null ? t('prep.first') : t('prep.previous', { date: previousDay(previous.date) }), items: previous === null ? isGroup ? [t('prep.firstGroup')] : [t('prep.firstBody', { name: coachee.givenName }), ...startLines(start)] : previous.agreements.length === 0 ? [t(previous.dateOnly ? 'prep.dateOnly' : 'prep.noAgreements')] : previous.agreements.map(agreement) },
    { id: 'open', rank: 2, title: t(isGroup ? 'prep.otherOpenGroup' : 'prep.otherOpen'), items: otherOpen.map(agreement) },
    { id: 'questions', rank: 3, title: isGroup ? t('prep.groupQuestions') : t('prep.questions', { count: Math.max(1, questions.length), name: coachee.givenName }), items: questions.map(({ text, scale }) => (scale === null ? text : `${text} (${t('prep.scale', { month: month(scale.answeredOn), value: scale.value })}${scale.goal === null ? '' : `, ${t('prep.goal', { value: scale.goal })}`})`)) },
    { id: 'strengths', rank: 5, title: t('prep.strengths'), items: [...valued, ...(measurement === null ? [] : scales(measurement.strengths))] },
    { id: 'measurement', rank: 4, title: measurement === null ? '' : `${t('prep.measurement', { month: month(measurement.takenOn) })}${range}`, items: measurement === null ? [] : scales(measurement.needs) },
    { id: 'since', rank: 6, title: since.from === null ? t('prep.sinceStart') : t('prep.since', { month: month(since.from) }), items: sinceLines(since) },
    { id: 'guide', rank: 7, title: `${t('guide.title')} (${name})`, items: guide },
  ];
}
