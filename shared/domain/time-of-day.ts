/** Minutes since midnight of 'HH:MM'. */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** 'HH:MM' of minutes since midnight; past midnight it begins again. */
export function timeOf(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** When an appointment ends, 'HH:MM'; null when its beginning or length is not known. */
export function endOf(startTime: string | null, minutes: number | null): string | null {
  return startTime === null || minutes === null ? null : timeOf(minutesOf(startTime) + minutes);
}
