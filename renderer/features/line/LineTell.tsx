import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useWarningSentence } from '#renderer/parts/use-warning-sentence.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { isMovable, type LineEvent } from '#shared/domain/line-events.ts';
import css from './line.module.css';
import { useLineWords } from './use-line-words.ts';
import type { LineMoving, Moving } from './use-moving.ts';

type LineTellProps = {
  readonly told: LineEvent | null;
  readonly nameOf: (event: LineEvent) => string;
  readonly moving: LineMoving;
  /** Somebody tried to move what stays. */
  readonly isRefused: boolean;
  readonly onOpen: (event: LineEvent) => void;
  readonly onWindow: (event: LineEvent) => void;
};

/** Under the drawing: the sentence of the moment one looks at, and while it is moved where it would stand. */
export function LineTell({ told, nameOf, moving, isRefused, onOpen, onWindow }: LineTellProps) {
  const { t } = useTranslation('line');
  const plan = usePlanRequest((state) => state.open);
  if (moving.moving !== null) return <MoveTell moving={moving.moving} onSave={() => void moving.save()} onCancel={moving.cancel} />;
  if (told === null) {
    return (
      <div className={css['tell']}>
        <p className={css['quiet']}>
          {t('start')} {t('keysShort')}
        </p>
      </div>
    );
  }
  const edit = (): void => {
    if (told.kind === 'window') onWindow(told);
    else if (told.kind === 'meeting') plan({ kind: 'meeting', meetingId: told.id });
    else if (told.kind === 'contact') plan({ kind: 'contact', contactId: told.id });
    else if (told.kind === 'observation') plan({ kind: 'observation', observationId: told.id });
    else plan({ kind: 'conversation', conversationId: told.id });
  };
  return (
    <div className={css['tell']}>
      <p>{nameOf(told)}</p>
      {told.kind === 'window' ? null : (
        <Button variant="quiet" onPress={() => onOpen(told)}>
          {t('open')}
        </Button>
      )}
      {isMovable(told) ? (
        <Button variant="quiet" onPress={edit}>
          {told.kind === 'window' ? t('editWindow') : t('edit')}
        </Button>
      ) : null}
      <p role="status" className={css['quiet']}>
        {isRefused ? (told.status === 'planned' ? t('move.elsewhere') : t('move.heldStays')) : ''}
      </p>
    </div>
  );
}

function MoveTell({ moving, onSave, onCancel }: { readonly moving: Moving; readonly onSave: () => void; readonly onCancel: () => void }) {
  const { t } = useTranslation('line');
  const words = useLineWords();
  const warningSentence = useWarningSentence();
  const { event, days, part } = moving;
  const isPeriod = event.kind === 'window';
  const day = (startsOn: string): string => words.when({ startsOn, endsOn: startsOn });
  const { startTime, endTime, swvId } = event;
  const isSame = days.startsOn === event.startsOn && days.endsOn === event.endsOn;
  const warnings = useStoreQuery('planning.warnings', { date: days.startsOn, startTime, endTime, swvId, exceptId: event.id }, { enabled: !isPeriod && !isSame }).data;
  const what = words.what(event);
  return (
    <div className={css['tell']}>
      <div role="status">
        <span className={css['moveWords']}>{isPeriod ? t('move.toPeriod', { what, from: day(days.startsOn), to: day(days.endsOn) }) : t('move.to', { what, date: day(days.startsOn) })}</span>{' '}
        <span className={css['quiet']}>{isPeriod ? `${t(`move.part.${part}`)} ${t('move.wasPeriod', { from: day(event.startsOn), to: day(event.endsOn) })}` : t('move.was', { date: day(event.startsOn) })}</span>
        {isPeriod || isSame || warnings === undefined || warnings.length === 0 ? null : (
          <ul className={css['warnings']} aria-label={t('move.warnings')}>
            {warnings.map((warning, index) => (
              <li key={`${warning.kind}${index}`}>{warningSentence(warning)}</li>
            ))}
          </ul>
        )}
      </div>
      <Button variant="quiet" onPress={onSave}>
        {t('move.save')}
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        {t('move.cancel')}
      </Button>
      <p className={css['quiet']}>{isPeriod ? t('move.keysWindow') : t('move.keys')}</p>
    </div>
  );
}
