import { parseAbsolute } from '@internationalized/date';

/** The time of day of a moment, 'HH:MM', as clocks show it here. */
export function timeInBrussels(instant: string): string {
  const { hour, minute } = parseAbsolute(instant, 'Europe/Brussels');
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
