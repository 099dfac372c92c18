import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { shortestPart } from '#shared/domain/board.ts';
import type { Board, BoardThemeView } from '#shared/ipc/board.ts';
import { Legend } from './NeedBar.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import css from './board.module.css';

type BoardProps = {
  readonly swvId: string;
  /** What other features put before the themes, for the bijeenkomst that is being filled. */
  readonly first?: (meetingId: string | null) => ReactNode;
};

/** "Volgende bijeenkomst": what this group needs on the left, the day that is being filled on the right. */
export function BoardTab({ swvId, first }: BoardProps) {
  const act = useAct();
  const [added, setAdded] = useState<string | null>(null);
  const board = useStoreQuery('board.get', { swvId }).data;
  if (board === undefined || board.swvId !== swvId) return null;
  const add = async (themeId: string): Promise<void> => {
    const theme = board.themes.find((candidate) => candidate.themeId === themeId);
    if (board.next === null || theme === undefined || theme.isInRunSheet) return;
    setAdded(themeId);
    await act(api['runSheet.addPart']({ meetingId: board.next.meetingId, themeId, title: theme.label, minutes: theme.offer?.minutes ?? shortestPart }));
  };
  return (
    <Columns>
      <Stack gap="block">
        {first?.(board.next?.meetingId ?? null)}
        <Themes board={board} added={added} onAdd={(themeId) => void add(themeId)} />
      </Stack>
      <NextMeeting swvId={swvId} sheet={board.next} onDropTheme={(themeId) => void add(themeId)} />
    </Columns>
  );
}

/** Nothing is known yet that could order the themes: no measurement, leervraag, signal or bijeenkomst. */
function hasNoEvidence({ evidence: { need, questions, signals, lastTreatedOn, parkedOn } }: BoardThemeView): boolean {
  return need === null && questions.length === 0 && signals.people.length === 0 && signals.ofGroup === 0 && lastTreatedOn === null && parkedOn === null;
}

type ThemesProps = { readonly board: Board; readonly added: string | null; readonly onAdd: (themeId: string) => void };

function Themes({ board, added, onAdd }: ThemesProps) {
  const { t } = useTranslation('board');
  const { swvId, themes, next, hasProgramme } = board;
  const isUnknown = themes.every(hasNoEvidence);
  return (
    <Section title={t('title')} {...(themes.length === 0 || isUnknown ? {} : { note: <Legend /> })}>
      {themes.length === 0 ? (
        <EmptyState sentence={hasProgramme ? t('noThemes') : t('noTraject')} />
      ) : (
        <>
          {isUnknown ? (
            <div className={css['unknown']}>
              <p>{t('unknown')}</p>
              <Inline>
                <LinkAction href="/analysis/import">{t('readSurvey')}</LinkAction>
                <LinkAction href={`/swv/${swvId}/questions`}>{t('toQuestions')}</LinkAction>
              </Inline>
            </div>
          ) : null}
          <ol>
            {themes.map((theme, index) => (
              <ThemeRow key={theme.themeId} theme={theme} place={isUnknown ? null : index + 1} meetingId={next?.meetingId ?? null} isJustAdded={added === theme.themeId} onAdd={() => onAdd(theme.themeId)} />
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
