import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLastGroup } from '#renderer/lib/last-group.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { isBehindDialog } from '#renderer/ui/behind-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconChevronLeft, IconChevronRight } from '#renderer/ui/icons.ts';
import type { Member } from '#shared/ipc/people.ts';
import css from './people.module.css';

type PersonWalkProps = {
  readonly coacheeId: string;
  /** Goes to another person, on the same part of the page. */
  readonly onGo: (coacheeId: string) => void;
};

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The person before and after this one in the group that one came from (else in her own), in the order of its list of
 * school leaders. Ctrl+PageUp and Ctrl+PageDown do the same wherever the caret is; after the last comes the first.
 */
export function PersonWalk({ coacheeId, onGo }: PersonWalkProps) {
  const { t } = useTranslation('timeline');
  const shown = useShownName();
  const cameFrom = useLastGroup((state) => state.swvId);
  const person = useStoreQuery('people.coachee', { coacheeId }).data;
  const memberships = person?.coachee.id === coacheeId ? person.memberships : [];
  const swvId = memberships.find(({ swv }) => swv.id === cameFrom)?.swv.id ?? memberships[0]?.swv.id;
  const group = useStoreQuery('swv.overview', { swvId: swvId ?? nobody }, { enabled: swvId !== undefined }).data;
  const members = group?.swv.id === swvId ? peopleOf(group?.members ?? [], coacheeId) : [];
  const at = members.findIndex(({ id }) => id === coacheeId);
  const previous = at === -1 ? undefined : members.at(at - 1);
  const next = at === -1 ? undefined : members[(at + 1) % members.length];
  const hear = useEffectEvent((event: KeyboardEvent): void => {
    if (!event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const to = event.key === 'PageUp' ? previous : event.key === 'PageDown' ? next : undefined;
    if (to === undefined || isBehindDialog()) return;
    event.preventDefault();
    onGo(to.id);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (members.length < 2 || previous === undefined || next === undefined) return null;
  return (
    <div role="group" aria-label={t('walk.label', { group: group?.swv.name ?? '' })} className={css['walk']} data-print="hide">
      <Button variant="quiet" icon={<IconChevronLeft size={16} />} aria-keyshortcuts="Control+PageUp" onPress={() => onGo(previous.id)}>
        {t('walk.previous', { name: shown(previous) })}
      </Button>
      <Button variant="quiet" icon={<IconChevronRight size={16} />} aria-keyshortcuts="Control+PageDown" onPress={() => onGo(next.id)}>
        {t('walk.next', { name: shown(next) })}
      </Button>
      <span className={css['walkKeys']}>{t('walk.keys')}</span>
    </div>
  );
}

/** Who is in the group now, each once, and the person herself also when she left. */
function peopleOf(members: readonly Member[], coacheeId: string): Member['coachee'][] {
  const found = new Map(members.filter(({ state, coachee }) => state !== 'ended' || coachee.id === coacheeId).map(({ coachee }) => [coachee.id, coachee]));
  return [...found.values()];
}
