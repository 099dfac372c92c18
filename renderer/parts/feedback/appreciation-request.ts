import { createKeptRequest } from '#renderer/lib/kept-request.ts';

/** What an appreciation is about: a person, or what it was heard at. The group is looked up when it is not given. */
export type AppreciationAbout = { readonly swvId?: string; readonly coacheeId?: string; readonly conversationId?: string; readonly meetingId?: string };

/** Under which the vault keeps what is being appreciated. */
export const appreciationRequestKey = 'dialog:appreciation';

/** Opens the one dialog in which appreciation is noted, from any screen. */
export const useAppreciationRequest = createKeptRequest<AppreciationAbout>(appreciationRequestKey);

/** What the page at this address is about; null where there is nobody to appreciate. */
export function aboutPage(path: string): AppreciationAbout | null {
  const [, kind, id = ''] = path.split('/');
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  if (kind === 'coachee') return { coacheeId: id };
  if (kind === 'conversation') return { conversationId: id };
  if (kind === 'meeting') return { meetingId: id };
  return kind === 'swv' || kind === 'feedback' ? { swvId: id } : null;
}
