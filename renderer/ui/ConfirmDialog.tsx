import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { useUiTexts } from './ui-texts.ts';
import css from './ConfirmDialog.module.css';

type ConfirmDialogProps = {
  /** The question, e.g. "Deze bijeenkomst verwijderen?" */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** What will happen, a sentence each. */
  readonly happens: readonly ReactNode[];
  /** What stays as it is, a sentence each. */
  readonly stays?: readonly ReactNode[];
  /** An infinitive that says what will be done, never "ok". */
  readonly confirmLabel: string;
  /** Awaited; the dialog closes after it unless it answers false. */
  readonly onConfirm: () => void | boolean | Promise<void | boolean>;
  readonly children?: ReactNode;
};

/** Asks before something large, and shows beforehand what it will do and what it leaves alone. */
export function ConfirmDialog({ title, isOpen, onOpenChange, happens, stays = [], confirmLabel, onConfirm, children }: ConfirmDialogProps) {
  const texts = useUiTexts();
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setIsBusy(true);
    try {
      if ((await onConfirm()) !== false) {
        onOpenChange(false);
      }
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={() => onOpenChange(false)}>{texts.cancel}</Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void confirm()}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <Sentences heading={texts.whatHappens} sentences={happens} />
      <Sentences heading={texts.whatStays} sentences={stays} />
      {children}
    </Dialog>
  );
}

function Sentences({ heading, sentences }: { readonly heading: string; readonly sentences: readonly ReactNode[] }) {
  return sentences.length === 0 ? null : (
    <div>
      <h3 className={css['heading']}>{heading}</h3>
      <ul className={css['list']}>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
