import type { KeyboardEvent, ReactNode } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { IconButton } from './IconButton.tsx';
import { IconArrowDown, IconArrowUp, IconGripVertical } from './icons.ts';
import { useUiTexts } from './ui-texts.ts';
import css from './ReorderList.module.css';

type ReorderListProps<T extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly T[];
  /** The name of an item in a sentence: for the handle and for typing ahead. */
  readonly nameOf: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  /** The item moves to this place, counted in the list without it. */
  readonly onMove: (id: string, toIndex: number) => void;
  readonly emptyState?: ReactNode;
};

/**
 * A list whose order the coach decides: dragged by its handle, with the buttons, or with Alt and an
 * arrow on the row that has the focus.
 */
export function ReorderList<T extends { readonly id: string }>({ label, items, nameOf, children, onMove, emptyState }: ReorderListProps<T>) {
  const texts = useUiTexts();
  const indexOf = (id: unknown): number => items.findIndex((item) => item.id === id);
  const { dragAndDropHooks } = useDragAndDrop<T>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={css['indicator'] ?? ''} />,
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      const from = indexOf(id);
      const over = indexOf(target.key);
      if (typeof id === 'string' && from >= 0 && over >= 0) {
        const before = target.dropPosition === 'before' ? over : over + 1;
        onMove(id, before > from ? before - 1 : before);
      }
    },
  });
  const step = (id: string, by: -1 | 1): void => {
    const to = indexOf(id) + by;
    if (to >= 0 && to < items.length) {
      onMove(id, to);
    }
  };
  const moveByKey = (event: KeyboardEvent<HTMLElement>): void => {
    const row = event.target instanceof HTMLElement ? event.target.closest('[role="row"]') : null;
    const id = row?.getAttribute('data-key');
    if (event.altKey && id && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      step(id, event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  return (
    <div onKeyDownCapture={moveByKey}>
      <GridList
        aria-label={label}
        items={items}
        // A row is kept as it was drawn until its item changes, but it also shows its place in the list.
        dependencies={[items, children, onMove]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        className={css['list'] ?? ''}
        renderEmptyState={() => emptyState}
      >
        {(item) => {
          const index = indexOf(item.id);
          return (
            <GridListItem id={item.id} textValue={nameOf(item)} className={css['item'] ?? ''}>
              <Button slot="drag" className={css['handle'] ?? ''} aria-label={texts.drag(nameOf(item))}>
                <IconGripVertical size={16} />
              </Button>
              <div className={css['content']}>{children(item, index)}</div>
              <div className={css['steps']}>
                <IconButton label={texts.moveUp} icon={<IconArrowUp size={16} />} isDisabled={index === 0} onPress={() => step(item.id, -1)} />
                <IconButton label={texts.moveDown} icon={<IconArrowDown size={16} />} isDisabled={index === items.length - 1} onPress={() => step(item.id, 1)} />
              </div>
            </GridListItem>
          );
        }}
      </GridList>
    </div>
  );
}
