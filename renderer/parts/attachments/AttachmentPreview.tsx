import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import type { AttachmentPreview as Preview, AttachmentView } from '#shared/ipc/attachments.ts';
import type { AppError } from '#shared/result.ts';
import css from './attachments.module.css';
import { PdfPreview } from './PdfPreview.tsx';

type PreviewProps = { readonly item: AttachmentView; readonly onCopy: () => void; readonly onClose: () => void };
type Shown = { readonly preview: Preview | null; readonly error: AppError | null };

/**
 * Shows a file without opening it: an image as an image, of a Word document the words as text, a pdf in a frame that
 * reaches nothing. What is shown is let go with the dialog, and at a lock with the window.
 */
export function AttachmentPreview({ item, onCopy, onClose }: PreviewProps) {
  const { t } = useTranslation('attachments');
  const { id, fileName, fileType, isThere } = item;
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let isHere = true;
    // Not kept with the other answers of the store: these bytes stay in the window no longer than they are looked at.
    void api['attachments.preview']({ id }).then((answer) => {
      if (isHere) setShown(answer.ok ? { preview: answer.value, error: null } : { preview: null, error: answer.error });
    });
    return () => {
      isHere = false;
    };
  }, [id]);
  return (
    <Dialog
      title={fileName}
      size="wide"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{t('close')}</Button>
          <Button isDisabled={!isThere} onPress={onCopy}>
            {t('copy')}
          </Button>
        </>
      }
    >
      {shown === null ? <Loading /> : null}
      {shown?.error == null ? null : <Callout title={errorSentence(shown.error)} />}
      {shown?.preview?.image == null ? null : <Image bytes={shown.preview.image} type={fileType} name={fileName} />}
      {shown !== null && fileType === 'docx' ? <Words words={shown.preview?.words ?? null} /> : null}
      {shown?.preview?.pdf == null ? null : <PdfPreview bytes={shown.preview.pdf} name={fileName} onClose={onClose} />}
    </Dialog>
  );
}

function Image({ bytes, type, name }: { readonly bytes: Uint8Array; readonly type: string; readonly name: string }) {
  const { t } = useTranslation('attachments');
  const [address, setAddress] = useState<string | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: `image/${type}` }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (isBroken) return <p>{t('notDrawn')}</p>;
  return address === null ? null : <img className={css['image']} src={address} alt={name} onError={() => setIsBroken(true)} />;
}

function Words({ words }: { readonly words: string | null }) {
  const { t } = useTranslation('attachments');
  if (words === null || words === '') return <p>{t('noWords')}</p>;
  return (
    <>
      <p className={css['quiet']}>{t('wordsOnly')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text has to scroll by keyboard */}
      <div className={css['words']} role="document" aria-label={t('wordsOnly')} tabIndex={0}>
        {words}
      </div>
    </>
  );
}
