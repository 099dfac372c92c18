import { expect, it } from 'vitest';
import { currentItemId, type ShellGroup } from '#renderer/app/shell/shell-items.ts';

const groups: readonly ShellGroup[] = [
  { id: 'day', items: [{ id: 'today', icon: null, label: 'Vandaag', href: '/' }, { id: 'find', icon: null, label: 'Zoeken', onPress: () => undefined }] },
  { id: 'swv', items: [{ id: 'one', icon: null, label: 'De Wissel', href: '/swv/1' }, { id: 'ten', icon: null, label: 'Ter Dijle', href: '/swv/10' }] },
];

it('marks the page itself and what lies under it', () => {
  expect(currentItemId(groups, '/')).toBe('today');
  expect(currentItemId(groups, '/swv/1')).toBe('one');
  expect(currentItemId(groups, '/swv/1/leervragen')).toBe('one');
});

it('does not take one group for another whose address begins the same', () => {
  expect(currentItemId(groups, '/swv/10')).toBe('ten');
});

it('marks nothing on a page that the menu does not list', () => {
  expect(currentItemId(groups, '/elders')).toBeNull();
});
