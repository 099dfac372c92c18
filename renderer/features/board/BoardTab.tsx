import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Columns } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { shortestPart } from '#shared/domain/board.ts';
import type { Board } from '#shared/ipc/board.ts';
import { Legend } from './NeedBar.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { ThemeRow } from './ThemeRow.tsx';

/** "Volgende bijeenkomst": what this group needs on the left, the day that is being filled on the right. */
export function BoardTab({ swvId }: { readonly swvId: string }) {
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
      <Themes board={board} added={added} onAdd={(themeId) => void add(themeId)} />
      <NextMeeting swvId={swvId} sheet={board.next} onDropTheme={(themeId) => void add(themeId)} />
    </Columns>
  );
}

type ThemesProps = { readonly board: Board; readonly added: string | null; readonly onAdd: (themeId: string) => void };

function Themes({ board, added, onAdd }: ThemesProps) {
  const { t } = useTranslation('board');
  const { themes, next, hasProgramme } = board;
  return (
    <Section title={t('title')} {...(themes.length === 0 ? {} : { note: <Legend /> })}>
      {themes.length === 0 ? (
        <EmptyState sentence={hasProgramme ? t('noThemes') : t('noTraject')} />
      ) : (
        <ol>
          {themes.map((theme, index) => (
            <ThemeRow key={theme.themeId} theme={theme} place={index + 1} meetingId={next?.meetingId ?? null} isJustAdded={added === theme.themeId} onAdd={() => onAdd(theme.themeId)} />
          ))}
        </ol>
      )}
    </Section>
  );
}
