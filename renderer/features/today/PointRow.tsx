import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import type { AttentionItem } from '#shared/domain/attention.ts';

export type RowOf<I extends AttentionItem> = { readonly item: I; readonly onPutOff: (item: AttentionItem) => void };

type PointRowProps = RowOf<AttentionItem> & {
  readonly title: string;
  readonly detail: ReactNode;
  /** The one thing to do about it. */
  readonly action: ReactNode;
};

/** A point of the aandachtslijst: a sentence, its remedy, a way to put it off, and why it matters. */
export function PointRow({ item, title, detail, action, onPutOff }: PointRowProps) {
  const { t } = useTranslation('today');
  return (
    <Row
      title={title}
      detail={detail}
      action={
        <>
          {action}
          {item.kind === 'eventToSettle' ? null : (
            <Button variant="quiet" aria-label={`${t('attention.putOff')}: ${title}`} onPress={() => onPutOff(item)}>
              {t('attention.putOff')}
            </Button>
          )}
        </>
      }
    >
      <Disclosure variant="reason" title={t('attention.why')}>
        {t(`why.${item.kind}`)}
      </Disclosure>
    </Row>
  );
}
