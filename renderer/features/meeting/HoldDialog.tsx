import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { restStatuses, type RestStatus } from '#shared/domain/hold-day.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from './meeting.module.css';

type HoldDialogProps = {
  readonly parts: readonly Rec<'runSheetPart'>[];
  readonly onHold: (said: { readonly partId: string; readonly status: RestStatus }[]) => void;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** What became of the parts that were not ended: each waits unless the coach says otherwise. A letter chooses and goes on, Enter holds the day. */
export function HoldDialog({ parts, onHold, onOpenChange }: HoldDialogProps) {
  const { t } = useTranslation('meeting');
  const { t: common } = useTranslation('common');
  const [said, setSaid] = useState<ReadonlyMap<string, RestStatus>>(new Map());
  const list = useRef<HTMLUListElement>(null);
  const statusOf = (id: string): RestStatus => said.get(id) ?? 'parked';
  const set = (id: string, status: RestStatus): void => setSaid(new Map(said).set(id, status));
  const hold = (): void => onHold(parts.map(({ id }) => ({ partId: id, status: statusOf(id) })));
  const goTo = (index: number): void => list.current?.children[Math.min(index, parts.length - 1)]?.querySelector<HTMLElement>('input:checked')?.focus();
  useEffect(() => list.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = [...(list.current?.children ?? [])].findIndex((row) => row.contains(event.target as Node));
    const part = parts[index];
    const status = restStatuses.find((one) => t(`hold.keys.${one}`) === event.key.toLocaleUpperCase('nl-BE'));
    if (part === undefined || (status === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    if (status === undefined) return hold();
    set(part.id, status);
    // The radio that is chosen now is there after the next drawing.
    requestAnimationFrame(() => goTo(index + 1));
  };
  return (
    <Dialog
      title={t('hold.title')}
      lead={t('hold.lead', { done: t('hold.keys.done'), parked: t('hold.keys.parked'), dropped: t('hold.keys.dropped') })}
      isOpen
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onPress={() => onOpenChange(false)}>{common('cancel')}</Button>
          <Button variant="primary" onPress={hold}>
            {t('live.hold')}
          </Button>
        </>
      }
    >
      <ul ref={list} className={css['attendance']} onKeyDownCapture={hear}>
        {parts.map(({ id, title }) => (
          <li key={id} className={css['person']}>
            <div className={css['personLine']}>
              <span className={css['personName']}>{title}</span>
              <RadioGroup label={t('hold.of', { title })} isLabelHidden layout="line" value={statusOf(id)} onChange={(status) => set(id, status)} options={restStatuses.map((status) => ({ id: status, label: t(`hold.status.${status}`) }))} />
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
