import i18next from 'i18next';
import { api } from './ipc.ts';
import { flushAll } from './pending-saves.ts';
import { queryClient, useStoreQuery } from './store-query.ts';

/** Whether names and notes are hidden for whoever looks along. */
export function useIsDiscreet(): boolean {
  return useStoreQuery('settings.get', {}).data?.discreet === true;
}

/**
 * Hides names and notes, or shows them again. What is being typed is saved first; then everything on screen is asked
 * anew, and nothing of before stays in the window. Answers whether they are hidden now.
 */
export async function setDiscreet(isDiscreet: boolean): Promise<boolean> {
  await flushAll();
  const words = isDiscreet ? { person: i18next.t('find:discreet.person'), school: i18next.t('find:discreet.school') } : null;
  const done = await api['discreet.set']({ words });
  if (!done.ok) return !isDiscreet;
  queryClient.removeQueries({ type: 'inactive' });
  await queryClient.resetQueries();
  return isDiscreet;
}
