import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import type { ItemOf } from '#shared/domain/attention.ts';
import { PointRow, type RowOf } from './PointRow.tsx';
import { useWords } from './use-words.ts';

/** A measurement of which forms are still out. */
export function MeasurementRow({ item, onPutOff }: RowOf<ItemOf<'measurementOpen'>>) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const shown = useShownName();
  const [isAsked, setIsAsked] = useState(false);
  const { swvId, swvName, moment, naming, answered, expected, missing, canBeSeen } = item;
  const isNamed = naming === 'named';
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.measurementTitle', { swv: swvName, moment: t(`moments.${moment}` as 'moments.BSA') })}
      detail={
        <>
          {t('attention.measurementOpen', { answered, expected })} {canBeSeen ? t('attention.measurementSee') : isNamed ? null : t('attention.measurementFew')}
          {isAsked ? <span role="status"> {t('attention.missingAre', { names: format.list(missing.map(shown)) })}</span> : null}
        </>
      }
      action={
        isNamed && !isAsked ? (
          <Button variant="quiet" onPress={() => setIsAsked(true)}>
            {t('attention.missingWho')}
          </Button>
        ) : (
          <LinkAction href={`/swv/${swvId}/analysis`}>{t('attention.groupPicture')}</LinkAction>
        )
      }
    />
  );
}

/** A BSA or ESA that was not taken. */
export function NoMeasurementRow({ item, onPutOff }: RowOf<ItemOf<'noMeasurement'>>) {
  const { t } = useTranslation('today');
  const words = useWords();
  const { swvId, swvName, moment, weeks } = item;
  return (
    <PointRow
      item={item}
      onPutOff={onPutOff}
      title={t('attention.measurementTitle', { swv: swvName, moment: t(`moments.${moment}`) })}
      detail={moment === 'BSA' ? t('attention.noBsa', { words: words(weeks) }) : t('attention.noEsa', { count: weeks, words: words(weeks) })}
      action={<LinkAction href={`/swv/${swvId}/analysis`}>{t('attention.toAnalysis')}</LinkAction>}
    />
  );
}
