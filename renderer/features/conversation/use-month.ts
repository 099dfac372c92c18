import { useFormat } from '#renderer/lib/use-format.ts';

/** The month of a day in one word: "mei". */
export function useMonth(): (day: string) => string {
  const format = useFormat();
  return (day) => format.date(day, 'month').split(' ')[0] ?? '';
}
