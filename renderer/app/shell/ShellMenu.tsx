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

/** The lines of the menu, the same in the sidebar and in the narrow window's drawer. */
export function ShellMenu({ groups, currentId, onLeave }: ShellMenuProps) {
  return groups.map((group) => (
    <div key={group.id} className={css['group']}>
      {group.heading === undefined ? null : <h2 className={css['heading']}>{group.heading}</h2>}
      <ul>
        {group.items.map((item) => (
          <li key={item.id}>
            <MenuLine item={item} isCurrent={item.id === currentId} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </div>
  ));
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
