import dutch from '#shared/i18n/nl-BE/shell.json' with { type: 'json' };
import english from '#shared/i18n/en/shell.json' with { type: 'json' };
import { isDue, type Reminder } from '#shared/domain/reminders.ts';
import type { Preferences } from '#shared/ipc/shell.ts';

type Options = {
  /** A fixed start of the clock, in tests only. */
  readonly clock: string | null;
  readonly language: () => Preferences['language'];
  /** Puts the sentence on screen. */
  readonly show: (sentence: string) => void;
};

/** Longest wait of a timer, in ms: a longer one would go off at once. */
const longestMs = 2_000_000_000;

/**
 * Keeps the times of what is about to begin, and tells each once. It holds no name and no place, so that it may go on
 * while the vault is locked. What passed while the laptop slept is not told any more once it has begun.
 */
export function createReminders({ clock, language, show }: Options): { set(items: readonly Reminder[]): void } {
  const offset = clock === null ? 0 : Date.parse(clock) - Date.now();
  const now = (): number => Date.now() + offset;
  const told = new Set<string>();
  let timers: NodeJS.Timeout[] = [];

  const tell = (reminder: Reminder): void => {
    const key = `${reminder.type} ${reminder.startsAt}`;
    if (told.has(key) || !isDue(reminder, new Date(now()).toISOString())) return;
    told.add(key);
    show(reminderSentence(reminder, language()));
  };

  return {
    set: (items) => {
      for (const timer of timers) clearTimeout(timer);
      timers = items.flatMap((item) => {
        const wait = Math.max(0, Date.parse(item.at) - now());
        return wait > longestMs || Date.parse(item.startsAt) <= now() ? [] : [setTimeout(() => tell(item), wait)];
      });
      // A reminder alone is no reason to stay.
      for (const timer of timers) timer.unref();
    },
  };
}

/** "Straks: gesprek om 9u30": never who, never where. */
export function reminderSentence({ type, time }: Pick<Reminder, 'type' | 'time'>, language: Preferences['language']): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const said = `${Number(hours)}${language === 'nl-BE' ? 'u' : ':'}${minutes}`;
  return (language === 'nl-BE' ? dutch : english).reminder[type].replace('{{time}}', said);
}
