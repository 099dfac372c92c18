import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import type { PdfKey } from '#shared/ipc/pdf-frame.ts';
import css from './attachments.module.css';
import { pdfFrameUrl, usePdfFrame } from './use-pdf-frame.ts';

type PdfProps = { readonly bytes: Uint8Array; readonly name: string; readonly onClose: () => void };

/** The keys of the whole app that are pressed inside the frame, which alone hears them. */
const appKeys: Readonly<Record<Exclude<PdfKey, 'close'>, KeyboardEventInit>> = {
  lock: { key: 'l', ctrlKey: true },
  find: { key: 'k', ctrlKey: true },
  discreet: { key: 'd', ctrlKey: true, shiftKey: true },
};

/** A pdf, drawn in a frame that can reach nothing: its pages, where one is in it, and steps to the next. */
export function PdfPreview({ bytes, name, onClose }: PdfProps) {
  const { t } = useTranslation('attachments');
  const { frame, state, step } = usePdfFrame({
    bytes,
    // The frame fills in the numbers: it knows which page it is.
    words: { page: t('pdf.page', { page: '{{page}}', total: '{{total}}' }), noWords: t('pdf.noWords'), notDrawn: t('pdf.notDrawn') },
    onKey: (key) => (key === 'close' ? onClose() : void window.dispatchEvent(new KeyboardEvent('keydown', { ...appKeys[key], bubbles: true }))),
  });
  const { pages, at, failure } = state;
  const isOpen = pages !== null;
  useEffect(() => {
    // Arrows and other keys then work without looking for the pages first.
    if (isOpen) frame.current?.focus();
  }, [isOpen, frame]);
  useLayoutEffect(() => {
    const shown = frame.current;
    // A frame that goes away with the caret in it would leave the window deaf to the keyboard.
    return () => (document.activeElement === shown ? window.focus() : undefined);
  }, [frame]);
  const steps = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // At the first and the last page a step goes out of use under the caret: the pages take it over.
    if (at !== null && steps.current?.querySelector(':disabled:focus') != null) frame.current?.focus();
  }, [at, frame]);
  if (failure !== null) return <Callout tone="problem" title={t(`pdf.failed.${failure}`)} safe={t('pdf.safe')} todo={t('pdf.todo')} />;
  return (
    <div className={css['pdf']}>
      {isOpen ? null : <Loading />}
      <div ref={steps} className={css['steps']} hidden={!isOpen}>
        <Button variant="quiet" isDisabled={at === null || at.page === 1} onPress={() => step('previous')}>
          {t('pdf.previous')}
        </Button>
        <span role="status" className={css['page']}>
          {at === null || pages === null ? null : t('pdf.page', { page: at.page, total: pages })}
        </span>
        <Button variant="quiet" isDisabled={at === null || at.page === pages} onPress={() => step('next')}>
          {t('pdf.next')}
        </Button>
        <span className={css['room']} />
        <Button variant="quiet" isDisabled={at?.canShrink !== true} onPress={() => step('smaller')}>
          {t('pdf.smaller')}
        </Button>
        <Button variant="quiet" isDisabled={at?.canGrow !== true} onPress={() => step('larger')}>
          {t('pdf.larger')}
        </Button>
      </div>
      <iframe ref={frame} className={css['frame']} src={pdfFrameUrl} sandbox="allow-scripts" title={t('pdf.title', { name })} />
    </div>
  );
}
