import { useSyncExternalStore } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { IconX } from './icons.ts';
import { useUiTexts } from './ui-texts.ts';
import { shownText } from './shown-text.ts';
import css from './Toast.module.css';

export type ToastMessage = {
  /** A sentence about what was done: "Afspraak verwijderd." */
  readonly message: string;
  /** What can be done about it: "Ongedaan maken". */
  readonly actionLabel?: string;
  readonly onAction?: () => void;
};

/** Long enough to read and to reach; it waits while the pointer or the focus is on it. */
const shownForMs = 10_000;

// One thing asks for attention at a time: a new message takes the place of the one before.
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 1 });

const subscribe = (listener: () => void): (() => void) => queue.subscribe(listener);

/** Says what was just done, with a way back. Returns a function that takes it away early. */
export function showToast(message: ToastMessage): () => void {
  queue.clear();
  const key = queue.add(message, { timeout: shownForMs });
  return () => queue.close(key);
}

/** Takes every message away, when what it says may no longer be seen. */
export function clearToasts(): void {
  queue.clear();
}

/** Where the messages appear; stands once in the app. F6 reaches it. */
export function ToastRegion() {
  const texts = useUiTexts();
  const hasMessages = useSyncExternalStore(subscribe, () => queue.visibleToasts.length > 0);
  if (!hasMessages) {
    // React Aria makes a landmark of the region only when it mounts with something in it.
    return null;
  }
  return (
    <AriaToastRegion queue={queue} aria-label={texts.messages} className={css['region'] ?? ''} data-print="hide">
      {({ toast }) => (
        <AriaToast toast={toast} className={css['toast'] ?? ''}>
          <ToastContent className={css['content'] ?? ''}>
            <Text slot="title">{shownText(toast.content.message)}</Text>
          </ToastContent>
          {toast.content.actionLabel === undefined ? null : (
            <Button
              variant="quiet"
              onPress={() => {
                queue.close(toast.key);
                toast.content.onAction?.();
              }}
            >
              {toast.content.actionLabel}
            </Button>
          )}
          <IconButton slot="close" label={texts.close} icon={<IconX size={16} />} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
