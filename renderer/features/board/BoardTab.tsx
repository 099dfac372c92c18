import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Columns } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { shortestPart } from '#shared/domain/board.ts';
import type { Board, BoardThemeView } from '#shared/ipc/board.ts';
import { Legend } from './NeedBar.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { ThemeRow } from './ThemeRow.tsx';

/** "Volgende bijeenkomst": what this group needs on the left, the day that is being filled on the right. */
export function BoardTab({ swvId }: { readonly swvId: string }) {
  const board = useStoreQuery('board.get', { swvId }).data;
  if (board === undefined) return null;
  return (
    <Columns>
      <Themes board={board} />
      <NextMeeting swvId={swvId} sheet={board.next} />
    </Columns>
  );
}

function Themes({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const act = useAct();
  const [added, setAdded] = useState<string | null>(null);
  const { themes, next, hasProgramme } = board;
  const add = async ({ themeId, label, offer }: BoardThemeView): Promise<void> => {
    if (next === null) return;
    setAdded(themeId);
    await act(api['runSheet.addPart']({ meetingId: next.meetingId, themeId, title: label, minutes: offer?.minutes ?? shortestPart }));
  };
  return (
    <Section title={t('title')} {...(themes.length === 0 ? {} : { action: <Legend /> })}>
      {themes.length === 0 ? (
        <EmptyState sentence={hasProgramme ? t('noThemes') : t('noTraject')} />
      ) : (
        <Rows>
          {themes.map((theme, index) => (
            <ThemeRow key={theme.themeId} theme={theme} place={index + 1} meetingId={next?.meetingId ?? null} isJustAdded={added === theme.themeId} onAdd={() => void add(theme)} />
          ))}
        </Rows>
      )}
    </Section>
  );
}
