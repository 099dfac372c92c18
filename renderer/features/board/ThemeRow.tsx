import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import type { BoardThemeView } from '#shared/ipc/board.ts';
import { NeedBar } from './NeedBar.tsx';
import { dragTheme } from './theme-drag.ts';
import { useEvidence } from './use-evidence.ts';
import { WhyHere } from './WhyHere.tsx';
import css from './board.module.css';

type ThemeRowProps = {
  readonly theme: BoardThemeView;
  /** 1 for the theme that this group needs most; null while nothing is known that orders them. */
  readonly place: number | null;
  /** The bijeenkomst that is being filled; null while none is planned. */
  readonly meetingId: string | null;
  /** Keeps the focus on this theme when adding it moved it in the order. */
  readonly isJustAdded: boolean;
  readonly onAdd: () => void;
};

/** One theme: how much it weighs, a sentence of evidence, the arithmetic under the fold, and the way into the draaiboek. */
export function ThemeRow({ theme, place, meetingId, isJustAdded, onAdd }: ThemeRowProps) {
  const evidence = useEvidence();
  const canDrag = meetingId !== null && !theme.isInRunSheet;
  return (
    <li className={classNames(css['theme'], place === null && css['unplaced'])} draggable={canDrag} onDragStart={(event) => dragTheme(event.dataTransfer, theme.themeId)}>
      {place === null ? null : <span className={css['place']}>{place}</span>}
      <div className={css['themeHead']}>
        <h3 className={css['themeTitle']}>{theme.label}</h3>
        {place === null ? null : <NeedBar label={theme.label} terms={theme.terms} sum={theme.sum} />}
      </div>
      <div className={css['themeEnd']}>
        {place === null && meetingId === null ? null : (
          <span className={css['treated']}>
            <Treated theme={theme} hasMeeting={meetingId !== null} />
          </span>
        )}
        {meetingId === null ? null : <ThemeAction theme={theme} meetingId={meetingId} isJustAdded={isJustAdded} onAdd={onAdd} />}
      </div>
      {place === null ? null : (
        <div className={css['themeFoot']}>
          <p className={css['evidence']}>{evidence(theme.evidence)}</p>
          <WhyHere theme={theme} />
        </div>
      )}
    </li>
  );
}

function Treated({ theme, hasMeeting }: { readonly theme: BoardThemeView; readonly hasMeeting: boolean }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const { evidence, offer, isInRunSheet } = theme;
  const { lastTreatedOn, isTreatedThisYear } = evidence;
  const treated = lastTreatedOn === null ? t('treated.never') : isTreatedThisYear ? format.date(lastTreatedOn, 'dayAndMonth') : t('treated.notThisYear');
  if (!hasMeeting || isInRunSheet || offer?.isShortened === false) return <>{treated}</>;
  return <>{offer === null ? t('doesNotFit') : t('fitsShort', { minutes: offer.minutes })}</>;
}

function ThemeAction({ theme, meetingId, isJustAdded, onAdd }: Omit<ThemeRowProps, 'place' | 'meetingId'> & { readonly meetingId: string }) {
  const { t } = useTranslation('board');
  const link = useRef<HTMLAnchorElement>(null);
  const { isInRunSheet, label, offer } = theme;
  useEffect(() => {
    // The button that had the focus is gone; what took its place gets it.
    if (isJustAdded && isInRunSheet) link.current?.focus({ preventScroll: true });
  }, [isJustAdded, isInRunSheet]);
  if (isInRunSheet) {
    return (
      <LinkAction ref={link} href={`/meeting/${meetingId}`} aria-label={`${t('inRunSheet')}: ${label}`}>
        {t('inRunSheet')}
      </LinkAction>
    );
  }
  return (
    <Button variant="quiet" aria-label={t('addOf', { theme: label })} onPress={onAdd}>
      {offer === null ? t('addAnyway') : t('add')}
    </Button>
  );
}
