import type { TFunction } from 'i18next';

const notices = ['locked-idle', 'locked-lockScreen', 'locked-suspend', 'locked-restored', 'not-saved', 'store-ended', 'window-ended'] as const;

/** Why the lock screen is there, when it was not asked for. */
export function noticeSentence(t: TFunction<'vault'>, notice: string | null): string | undefined {
  const known = notices.find((candidate) => candidate === notice);
  return known === undefined ? undefined : t(`notice.${known}`);
}
