import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import type { ItemOf } from '#shared/domain/attention.ts';
import { PointRow, type RowOf } from './PointRow.tsx';
import { useNames } from './use-names.ts';
import { usePlanSentence } from './use-plan-sentence.ts';
import { useWords } from './use-words.ts';

type Person = { readonly coacheeId: string; readonly givenName: string; readonly familyName: string };

/** Gesprekken that should be in the calendar by now. */
export function PlanRow({ item, onPutOff }: RowOf<ItemOf<'conversationsToPlan'>>) {
  const { t } = useTranslation('today');
  const words = useWords();
  const sentence = usePlanSentence();
  const { swvName, toPlan } = item;
  return (
    <PointRow item={item} onPutOff={onPutOff} title={t('attention.toPlanTitle', { swv: swvName, count: toPlan, words: words(toPlan) })} detail={sentence(item)} action={<PlanConversation {...item} word={t('attention.plan')} />} />
  );
}

/** What was agreed waits for a look-back. */
export function LookBackRow({ item, onPutOff }: RowOf<ItemOf<'lookBackDue'>>) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const names = useNames();
  const { swvName, people, since } = item;
  const detail = t('attention.lookBack', { count: people.length, names: names(people), date: format.date(since, 'long') });
  return <PointRow item={item} onPutOff={onPutOff} title={t('attention.lookBackTitle', { swv: swvName })} detail={detail} action={<PlanConversation {...item} word={t('attention.planLookBack')} />} />;
}

function PlanConversation({ swvId, swvName, people, word }: { readonly swvId: string; readonly swvName: string; readonly people: readonly Person[]; readonly word: string }) {
  const open = usePlanRequest((state) => state.open);
  const [only] = people;
  const coacheeId = people.length === 1 ? only?.coacheeId : undefined;
  return (
    <Button variant="quiet" aria-label={`${word}: ${swvName}`} onPress={() => open({ kind: 'conversation', swvId, ...(coacheeId === undefined ? {} : { coacheeId }) })}>
      {word}
    </Button>
  );
}

/** What people took home waits for the question what became of it. */
export function TransferRow({ item, onPutOff }: RowOf<ItemOf<'transferToAsk'>>) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const names = useNames();
  const { swvName, people, meetingId, heldOn } = item;
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.transferTitle', { swv: swvName })}
      detail={t('attention.transfer', { count: people.length, names: names(people), date: format.date(heldOn, 'dayAndMonth') })}
      action={
        meetingId === null ? (
          <ToPeople people={people} many={`/swv/${item.swvId}`} of={swvName} />
        ) : (
          <LinkAction href={`/meeting/${meetingId}/transfer`} aria-label={`${t('attention.transferAction')}: ${swvName}`}>
            {t('attention.transferAction')}
          </LinkAction>
        )
      }
    />
  );
}

/** Coachingsovereenkomsten that are not signed. */
export function AgreementToSignRow({ item, onPutOff }: RowOf<ItemOf<'agreementToSign'>>) {
  const { t } = useTranslation('today');
  const names = useNames();
  const { swvId, swvName, people } = item;
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.signTitle', { swv: swvName })}
      detail={t('attention.sign', { count: people.length, names: names(people) })}
      action={<ToPeople people={people} many={`/swv/${swvId}/papers`} of={swvName} />}
    />
  );
}

/** Members of whom there is no BSA. */
export function BsaMissingRow({ item, onPutOff }: RowOf<ItemOf<'bsaMissing'>>) {
  const { t } = useTranslation('today');
  const names = useNames();
  const { swvName, people } = item;
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.bsaTitle', { swv: swvName })}
      detail={t('attention.bsa', { count: people.length, names: names(people) })}
      action={
        <LinkAction href="/analysis/import" aria-label={`${t('attention.readForms')}: ${swvName}`}>
          {t('attention.readForms')}
        </LinkAction>
      }
    />
  );
}

/** Members without prioritaire leervragen, or with more than they can hold. */
export function QuestionsRow({ item, onPutOff }: RowOf<ItemOf<'questionsToChoose'>>) {
  const { t } = useTranslation('today');
  const names = useNames();
  const { swvId, swvName, people, many, min, max } = item;
  const detail = [
    people.length === 0 ? null : min === 1 ? t('attention.questionsNone', { names: names(people) }) : t('attention.questionsFew', { names: names(people), min }),
    many.length === 0 ? null : t('attention.questionsMany', { count: many.length, names: names(many), max }),
  ];
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.questionsTitle', { swv: swvName })}
      detail={detail.filter((part) => part !== null).join(' ')}
      action={<ToPeople people={[...people, ...many]} many={`/swv/${swvId}/questions`} of={swvName} />}
    />
  );
}

/** One person's own page, or the page of the group where all of them stand. */
function ToPeople({ people, many, of }: { readonly people: readonly Person[]; readonly many: string; readonly of: string }) {
  const { t } = useTranslation('today');
  const names = useNames();
  const [only] = people;
  if (people.length !== 1 || only === undefined) {
    return (
      <LinkAction href={many} aria-label={`${t('attention.look')}: ${of}`}>
        {t('attention.look')}
      </LinkAction>
    );
  }
  return <LinkAction href={`/coachee/${only.coacheeId}`}>{t('attention.toPerson', { name: names(people) })}</LinkAction>;
}
