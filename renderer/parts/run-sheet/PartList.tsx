import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { OpeningLines } from '../plg/OpeningLines.tsx';
import { useAct } from '../use-act.ts';
import { useKeptOpen } from '../use-dialog.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import type { RunSheet, RunSheetPart } from '#shared/ipc/board.ts';
import { PartDialog } from './PartDialog.tsx';
import { PartStatusMenu } from './PartStatusMenu.tsx';
import css from './run-sheet.module.css';

type PartListProps = {
  readonly sheet: RunSheet;
  /** Lets each part be marked as done, dropped or parked: from the day itself on. */
  readonly hasStatus?: boolean;
  /** What to say while there are no parts; the board says that themes can be added from the left. */
  readonly emptySentence?: string;
};

/** The parts of a day in their order; moved by hand, by button or with Alt and an arrow, opened to be edited. */
export function PartList({ sheet, hasStatus = false, emptySentence }: PartListProps) {
  const { t } = useTranslation('board');
  const act = useAct();
  const [editing, setEditing] = useKeptOpen(`runSheetPart:${sheet.meetingId}`);
  const items = sheet.parts.map((part) => ({ id: part.record.id, part }));
  const edited = sheet.parts.find(({ record }) => record.id === editing);
  return (
    <>
      <ReorderList
        label={t('next.list')}
        items={items}
        nameOf={({ part }) => part.record.title}
        onMove={(id, toIndex) => void act(api['runSheet.movePart']({ partId: id, toIndex }))}
        emptyState={<p className={css['emptyParts']}>{emptySentence ?? t('next.empty')}</p>}
      >
        {({ part }) => <PartRow part={part} hasStatus={hasStatus} onEdit={() => setEditing(part.record.id)} />}
      </ReorderList>
      {edited === undefined ? null : <PartDialog part={edited.record} meetingId={sheet.meetingId} onClose={() => setEditing(null)} />}
    </>
  );
}

function PartRow({ part, hasStatus, onEdit }: { readonly part: RunSheetPart; readonly hasStatus: boolean; readonly onEdit: () => void }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const { record, startsAt, themeLabel } = part;
  const { title, minutes, note, status, isBreak } = record;
  const isOut = status === 'dropped' || status === 'parked';
  const detail = [isOut ? t(`part.${status}`) : null, note, themeLabel !== null && themeLabel !== title ? themeLabel : null].filter((words) => words !== null && words !== '').join(' · ');
  return (
    <div className={classNames(css['part'], isOut && css['out'], isBreak === true && css['break'])}>
      <span className={css['time']}>{startsAt === null ? '' : format.time(startsAt)}</span>
      <div className={css['partWords']}>
        <Button className={css['partTitle'] ?? ''} aria-label={t('part.editOf', { title })} onPress={onEdit}>
          {title}
        </Button>
        {detail === '' ? null : <p className={css['partNote']}>{detail}</p>}
        <OpeningLines meetingId={record.meetingId} partId={record.id} isFolded />
      </div>
      <span className={css['partMinutes']}>{t('next.min', { minutes })}</span>
      {hasStatus && isBreak !== true ? (
        <span data-print="hide">
          <PartStatusMenu part={record} />
        </span>
      ) : null}
      {hasStatus && isBreak === true ? <span className={css['noStatus']} data-print="hide" /> : null}
    </div>
  );
}
