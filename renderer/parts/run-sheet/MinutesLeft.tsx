import { useTranslation } from 'react-i18next';
import type { RunSheet } from '#shared/ipc/board.ts';
import css from './run-sheet.module.css';

/** "285 van 300 min", and how much is too much. */
export function MinutesLeft({ sheet }: { readonly sheet: Pick<RunSheet, 'plannedMinutes' | 'availableMinutes'> }) {
  const { t } = useTranslation('board');
  const over = sheet.plannedMinutes - sheet.availableMinutes;
  return (
    <span className={css['minutes']} role="status">
      {t('next.minutes', { planned: sheet.plannedMinutes, available: sheet.availableMinutes })}
      {over > 0 ? ` · ${t('next.over', { minutes: over })}` : null}
    </span>
  );
}
