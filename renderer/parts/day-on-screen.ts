import { today } from '#renderer/lib/clock.ts';
import type { DateStyle } from '#renderer/lib/format.ts';

/** "maandag 23 november"; with its year once that is not this year: a traject has two of every month. */
export function dayOnScreen(date: string, format: (date: string, style: DateStyle) => string): string {
  const words = format(date, 'weekday');
  const year = date.slice(0, 4);
  return year === today().slice(0, 4) ? words : `${words} ${year}`;
}
