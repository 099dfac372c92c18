import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './observation.module.css';
import { useObservationWords } from './use-observation-words.ts';

type ListProps = { readonly coacheeId: string; readonly swvId?: never } | { readonly swvId: string; readonly coacheeId?: never };

/** Observaties of a school leader, watched and watching, or of a group; the latest first. */
export function ObservationList({ coacheeId, swvId }: ListProps) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const words = useObservationWords();
  const open = usePlanRequest((state) => state.open);
  const lines = useStoreQuery('observations.list', coacheeId === undefined ? { swvId } : { coacheeId }).data;
  if (lines === undefined) return null;
  return (
    <Section
      title={t('list.title')}
      action={
        <Button variant="quiet" onPress={() => open({ kind: 'observation', ...(coacheeId === undefined ? { swvId } : { coacheeId }) })}>
          {t('plan')}
        </Button>
      }
    >
      {lines.length === 0 ? (
        <p className={css['quiet']}>{t('list.none')}</p>
      ) : (
        <Rows>
          {lines.map((line) => {
            const { id, kind, date, coachee, observer } = line;
            const isWatched = coachee.coacheeId === coacheeId;
            const title = isWatched ? t(`list.${kind}`) : t(`list.${kind}Of`, { name: words.name(coachee) });
            const detail = [line.startTime === null ? null : format.time(line.startTime), line.place, coacheeId !== undefined && observer.person?.coacheeId === coacheeId ? null : t('seenBy', { name: words.observer(observer) }), words.state(line)];
            return (
              <Row
                key={id}
                lead={format.date(date, 'dayMonth')}
                leadWidth="date"
                title={title}
                detail={detail.filter((part) => part !== null).join(' · ')}
                action={
                  <LinkAction href={`/observation/${id}`} aria-label={`${t('open')}: ${title}, ${format.date(date, 'short')}`}>
                    {t('open')}
                  </LinkAction>
                }
              />
            );
          })}
        </Rows>
      )}
    </Section>
  );
}
