import { clearDraft, draftKeys, getDraft, getSetting, saveDraft, saveSetting } from '#db/repositories/keeping.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { defaultSettings, type Place, type Settings } from '#shared/ipc/keeping.ts';
import { ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type KeepingHandlers = Pick<Handlers, Extract<keyof Handlers, `drafts.${string}` | `place.${string}` | `settings.${string}` | `clock.${string}`>>;

/** Half-filled forms, the place on screen and the settings of this vault. `settingsChanged` lets the lock timer know. */
export function keepingHandlers({ writer, today }: Deps, settingsChanged: (settings: Settings) => void): KeepingHandlers {
  const { db, now } = writer;
  return {
    'drafts.get': ({ key }) => ok(getDraft(db, key)),
    'drafts.keys': ({ prefix }) => ok(draftKeys(db, prefix)),
    'drafts.save': ({ key, value }) => {
      saveDraft(db, key, value, now());
      return ok(null);
    },
    'drafts.clear': ({ key }) => {
      clearDraft(db, key);
      return ok(null);
    },
    'place.get': () => ok((getSetting(db, 'place') ?? null) as Place | null),
    'place.save': (place) => {
      saveSetting(db, 'place', place);
      return ok(null);
    },
    'settings.get': () => ok(settingsOf(getSetting(db, 'settings'))),
    'settings.save': (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const settings = { ...settingsOf(getSetting(db, 'settings')), ...given };
      saveSetting(db, 'settings', settings);
      settingsChanged(settings);
      return ok(settings);
    },
    'clock.now': () => ok({ now: now(), today: today() }),
  };
}

export function settingsOf(stored: unknown): Settings {
  return { ...defaultSettings, ...(stored as Partial<Settings> | undefined), discreet: false };
}
