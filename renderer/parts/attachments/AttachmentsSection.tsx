import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsDiscreet } from '#renderer/lib/discreet.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { AttachmentOwner } from '#shared/domain/attachments.ts';
import { AttachmentRow } from './AttachmentRow.tsx';
import css from './attachments.module.css';

type AttachmentsProps = { /** What the files belong to. */ readonly field: AttachmentOwner; readonly id: string; readonly heading?: 'text' | 'small' | 'title' };

/** The files of one thing: a pdf, a photo or a Word document, encrypted in the vault. */
export function AttachmentsSection({ field, id, heading = 'text' }: AttachmentsProps) {
  const { t } = useTranslation('attachments');
  const format = useFormat();
  const act = useAct();
  const isDiscreet = useIsDiscreet();
  const [isReading, setIsReading] = useState(false);
  const view = useStoreQuery('attachments.list', { field, id }).data;
  const add = async (): Promise<void> => {
    const chosen = await shell['shell.chooseFile']({ purpose: 'attachment' });
    if (!chosen.ok || chosen.value === null) return;
    setIsReading(true);
    await act(api['attachments.add']({ owner: { field, id }, token: chosen.value.token }));
    setIsReading(false);
  };
  if (view === undefined) return null;
  const { items, total, limit } = view;
  return (
    <Section
      title={t('title')}
      heading={heading}
      {...(items.length === 0 ? {} : { note: t('room', { total: format.bytes(total), limit: format.bytes(limit) }) })}
      action={
        <Button variant="quiet" isPending={isReading} onPress={() => void add()}>
          {t('add')}
        </Button>
      }
    >
      {items.length === 0 ? <p className={css['quiet']}>{t('none')}</p> : null}
      {items.length > 0 && isDiscreet ? <p className={css['quiet']}>{t('hidden', { count: items.length })}</p> : null}
      {items.length > 0 && !isDiscreet ? (
        <Rows>
          {items.map((item) => (
            <AttachmentRow key={item.id} item={item} />
          ))}
        </Rows>
      ) : null}
    </Section>
  );
}
