import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inBrussels } from '#renderer/lib/format.ts';
import { removeRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import type { AttachmentView } from '#shared/ipc/attachments.ts';
import { AttachmentPreview } from './AttachmentPreview.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import css from './attachments.module.css';

type Open = 'preview' | 'copy' | null;

/** By then a dialog is gone from the page, its movement included. */
const afterClosingMs = 300;

/** One file: what it is called and what it is, and what can be done with it. */
export function AttachmentRow({ item }: { readonly item: AttachmentView }) {
  const { t } = useTranslation('attachments');
  const format = useFormat();
  const act = useAct();
  const [open, setOpen] = useState<Open>(null);
  const rename = useKeptDialog(`attachment.name:${item.id}`);
  const isOpen = open !== null || rename.isOpen;
  const { id, fileName, fileType, bytes, addedAt, isThere } = item;
  const show = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!hasClosed) return undefined;
    // A frame that had the keys and is gone with its dialog leaves them with nobody.
    const timer = setTimeout(() => (document.activeElement === document.body ? show.current?.focus() : undefined), afterClosingMs);
    return () => clearTimeout(timer);
  }, [isOpen]);
  const close = (): void => setOpen(null);
  const facts = [t(`types.${fileType}`), format.bytes(bytes), t('addedOn', { date: format.date(inBrussels(addedAt).date, 'short') }), isThere ? null : t('lost')];
  return (
    <>
      <Row
        title={<span className={css['name']}>{fileName}</span>}
        detail={facts.filter((fact) => fact !== null).join(' · ')}
        action={
          <span className={css['actions']}>
            <Button ref={show} variant="quiet" aria-label={t('showOf', { name: fileName })} onPress={() => setOpen('preview')}>
              {t('show')}
            </Button>
            <Menu
              label={t('more', { name: fileName })}
              entries={[
                { id: 'rename', label: t('rename'), onAction: rename.open },
                { id: 'copy', label: t('copy'), isDisabled: !isThere, onAction: () => setOpen('copy') },
                { id: 'remove', label: t('remove'), onAction: () => void act(removeRecord('attachment', id, { code: 'attachment.deleted', params: { name: fileName } })) },
              ]}
            />
          </span>
        }
      />
      {open === 'preview' ? <AttachmentPreview item={item} onCopy={() => setOpen('copy')} onClose={close} /> : null}
      {open === 'copy' ? <CopyDialog item={item} onClose={close} /> : null}
      {rename.isOpen ? <RenameDialog item={item} onClose={() => rename.onOpenChange(false)} /> : null}
    </>
  );
}
