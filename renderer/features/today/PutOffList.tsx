import { useTranslation } from 'react-i18next';
import { removeRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { PutOffView } from '#shared/ipc/today.ts';

/** What the coach put off, folded away, each with a way to take it back. */
export function PutOffList({ items }: { readonly items: readonly PutOffView[] }) {
  const { t } = useTranslation('today');
  if (items.length === 0) return null;
  return (
    <Disclosure title={t('putOff.title', { count: items.length })}>
      <Rows label={t('putOff.title', { count: items.length })}>
        {items.map((item) => (
          <PutOffRow key={item.id} item={item} />
        ))}
      </Rows>
    </Disclosure>
  );
}

function PutOffRow({ item: { id, person, swvName, kind, point, until } }: { readonly item: PutOffView }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const shown = useShownName();
  const act = useAct();
  const who = person === null ? swvName : shown(person);
  const what = point === null ? t('putOff.everything') : t(`points.${point}`);
  return (
    <Row
      title={who}
      detail={t(`putOff.${kind}`, { what, date: format.date(until, 'long') })}
      action={
        <Button variant="quiet" aria-label={`${t('putOff.takeBack')}: ${who}, ${what}`} onPress={() => void act(removeRecord('postponement', id, { code: 'postponement.takenBack' }))}>
          {t('putOff.takeBack')}
        </Button>
      }
    />
  );
}
