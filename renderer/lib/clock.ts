import { dayOf } from './format.ts';
import { environment } from './ipc.ts';

const offset = environment.clock === null ? 0 : Date.parse(environment.clock) - Date.now();

/** Now, as UTC ISO text. The only clock of the window, so that tests can set it. */
export function now(): string {
  return new Date(Date.now() + offset).toISOString();
}

/** Today in Brussels, 'YYYY-MM-DD'. */
export function today(): string {
  return dayOf(now());
}
