import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import { IconX } from './icons.ts';
import { useUiTexts } from './ui-texts.ts';
import { shownText } from './shown-text.ts';
import css from './Dialog.module.css';

export type DialogProps = {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** small 420, medium 600, wide 880 px; never more than the window. */
  readonly size?: 'small' | 'medium' | 'wide';
  /** A sentence under the title. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at the foot, the one that goes on last. */
  readonly actions?: ReactNode;
  /** `alertdialog` asks a question about something that cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog';
  /** False keeps Escape and the cross away, for a step that must be answered. */
  readonly isDismissable?: boolean;
};

/** A question or a form over the page. Holds the focus, and gives it back on closing. */
export function Dialog({ title, isOpen, onOpenChange, size = 'medium', lead, children, actions, role = 'dialog', isDismissable = true }: DialogProps) {
  const texts = useUiTexts();
  return (
    <ModalOverlay
      className={css['veil'] ?? ''}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={classNames(css['modal'], css[size])}>
        <AriaDialog className={css['dialog'] ?? ''} role={role}>
          <div className={css['head']}>
            <Heading slot="title" level={2} className={css['title'] ?? ''}>
              {shownText(title)}
            </Heading>
            {isDismissable ? <IconButton slot="close" label={texts.close} icon={<IconX />} /> : null}
          </div>
          <div className={css['body']}>
            {lead === undefined ? null : <p className={css['lead']}>{lead}</p>}
            {children}
          </div>
          {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
