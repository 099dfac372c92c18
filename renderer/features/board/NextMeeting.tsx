import { useTranslation } from 'react-i18next';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconCalendarPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import type { RunSheet } from '#shared/ipc/board.ts';
import { AddPart } from '#renderer/parts/run-sheet/AddPart.tsx';
import { MinutesLeft } from '#renderer/parts/run-sheet/MinutesLeft.tsx';
import { PartList } from '#renderer/parts/run-sheet/PartList.tsx';
import { TakeToOpening } from '#renderer/parts/plg/TakeToOpening.tsx';
import { useThemeDrop } from './theme-drag.ts';
import runSheet from '#renderer/parts/run-sheet/run-sheet.module.css';
import css from './board.module.css';

/** The day that is being filled: its parts with their times, and the minutes that they add up to. */
export function NextMeeting({ swvId, sheet, onDropTheme }: { readonly swvId: string; readonly sheet: RunSheet | null; readonly onDropTheme: (themeId: string) => void }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const open = usePlanRequest((state) => state.open);
  const { isOver, dropProps } = useThemeDrop(onDropTheme);
  if (sheet === null) {
    return (
      <Sheet>
        <EmptyState
          sentence={t('next.none')}
          action={
            <Button variant="primary" icon={<IconCalendarPlus />} onPress={() => open({ kind: 'meeting', swvId })}>
              {t('next.plan')}
            </Button>
          }
        />
      </Sheet>
    );
  }
  const { number, total, place, meetingId } = sheet;
  const date = `${format.date(sheet.date, 'dayMonth').split(' ')[0] ?? ''} ${format.date(sheet.date, 'dayAndMonth')}`;
  return (
    <div {...dropProps} className={isOver ? css['dropOver'] : undefined}>
      <Sheet>
        <div className={runSheet['sheetHead']}>
          <h2 className={runSheet['sheetTitle']}>{number === null || total === null ? t('next.titlePlain', { date }) : t('next.title', { number, total, date })}</h2>
          <MinutesLeft sheet={sheet} />
        </div>
        <p className={css['place2']}>{place ?? t('next.noPlace')}</p>
        <TakeToOpening swvId={swvId} meetingId={meetingId} />
        <PartList sheet={sheet} />
        <div className={runSheet['sheetFoot']}>
          <Stack gap="row">
            <Inline>
              <AddPart meetingId={meetingId} />
            </Inline>
            <Inline>
              <LinkAction href={`/meeting/${meetingId}`} variant="primary">
                {t('next.finish')}
              </LinkAction>
            </Inline>
          </Stack>
        </div>
      </Sheet>
    </div>
  );
}
