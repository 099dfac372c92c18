import { useLocation } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Where the menu says that one is: a person, a gesprek and a bijeenkomst lie under their group, every other page is its own
 * address.
 */
export function useMenuLocation(): string {
  const [location] = useLocation();
  const [, page = '', id = ''] = location.split('/');
  const ofPerson = useStoreQuery('questions.groupOf', { coacheeId: page === 'coachee' ? id : nobody }, { enabled: page === 'coachee' }).data;
  const type = page === 'meeting' ? 'meeting' : 'conversation';
  const isEvent = page === 'meeting' || page === 'conversation';
  const event = useStoreQuery('records.get', { type, id: isEvent ? id : nobody }, { enabled: isEvent }).data as { readonly id: string; readonly swvId: string } | null | undefined;
  if (page === 'coachee') return groupOr(location, ofPerson?.swvId);
  // The answer to the question before stays until the new one is there.
  return isEvent && event?.id === id ? groupOr(location, event.swvId) : location;
}

function groupOr(location: string, swvId: string | null | undefined): string {
  return swvId == null ? location : `/swv/${swvId}`;
}
