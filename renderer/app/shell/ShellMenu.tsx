import { useEffect, useRef, type ReactNode } from 'react';
import { Button, Link } from 'react-aria-components';
import { classNames } from '#renderer/ui/class-names.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import type { ShellGroup, ShellItem } from './shell-items.ts';
import css from './ShellMenu.module.css';

type ShellMenuProps = {
  readonly groups: readonly ShellGroup[];
  readonly currentId: string | null;
  readonly onLeave?: () => void;
};

/** The lines of the menu, the same in the sidebar and in the narrow window's drawer. The long lists stand together. */
export function ShellMenu({ groups, currentId, onLeave }: ShellMenuProps) {
  const long = useRef<HTMLDivElement>(null);
  // In a list that scrolls by itself, where one is may lie below its edge. A drawer starts at its top.
  useEffect(() => {
    const list = long.current;
    if (list !== null && list.scrollHeight > list.clientHeight) list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId, groups.length]);
  const first = groups.findIndex(({ isLong }) => isLong === true);
  const lines = (shown: readonly ShellGroup[]): ReactNode => shown.map((group) => <MenuGroup key={group.id} group={group} currentId={currentId} onLeave={onLeave} />);
  if (first === -1) return lines(groups);
  return (
    <>
      {lines(groups.slice(0, first))}
      <div ref={long} className={css['long']}>
        {lines(groups.filter(({ isLong }) => isLong === true))}
      </div>
      {lines(groups.slice(first).filter(({ isLong }) => isLong !== true))}
    </>
  );
}

type MenuGroupProps = { readonly group: ShellGroup; readonly currentId: string | null; readonly onLeave: (() => void) | undefined };

function MenuGroup({ group, currentId, onLeave }: MenuGroupProps) {
  return (
    <div className={css['group']}>
      {group.heading === undefined ? null : <h2 className={css['heading']}>{group.heading}</h2>}
      <ul>
        {group.items.map((item) => (
          <li key={item.id}>
            <MenuLine item={item} isCurrent={item.id === currentId} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type MenuLineProps = { readonly item: ShellItem; readonly isCurrent: boolean; readonly onLeave: (() => void) | undefined };

function MenuLine({ item, isCurrent, onLeave }: MenuLineProps) {
  const words = (
    <>
      {item.icon}
      <span className={css['label']} title={item.label.length > 40 ? item.label : undefined}>
        {item.label}
      </span>
      {item.trailing === undefined ? null : <span className={css['trailing']}>{item.trailing}</span>}
      {item.kbd === undefined ? null : (
        <span aria-hidden="true">
          <Kbd>{item.kbd}</Kbd>
        </span>
      )}
    </>
  );
  if (!('href' in item)) {
    return (
      <Button
        className={css['line'] ?? ''}
        onPress={() => {
          onLeave?.();
          item.onPress();
        }}
      >
        {words}
      </Button>
    );
  }
  return (
    <Link
      href={item.href}
      className={classNames(css['line'], isCurrent && css['current'])}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      {...(onLeave === undefined ? {} : { onPress: onLeave })}
    >
      {words}
    </Link>
  );
}
