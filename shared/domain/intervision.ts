import type { IntervisionMethod } from './records/meeting.ts';

/**
 * The steps of each way of doing intervisie with their usual minutes; what the steps are called stands in the catalogues.
 * Incidentmethode: 65 minutes in seven steps, as it is commonly taught. The others are spread over the same hour by us.
 */
export const intervisionGuides: Readonly<Record<IntervisionMethod, readonly { readonly key: string; readonly minutes: number }[]>> = {
  incident: [
    { key: 'lookBack', minutes: 5 },
    { key: 'bring', minutes: 10 },
    { key: 'choose', minutes: 5 },
    { key: 'ask', minutes: 15 },
    { key: 'analyse', minutes: 10 },
    { key: 'advise', minutes: 10 },
    { key: 'evaluate', minutes: 10 },
  ],
  gossip: [
    { key: 'lookBack', minutes: 5 },
    { key: 'tell', minutes: 10 },
    { key: 'clarify', minutes: 10 },
    { key: 'talk', minutes: 20 },
    { key: 'turnBack', minutes: 10 },
    { key: 'evaluate', minutes: 10 },
  ],
  problemSolving: [
    { key: 'lookBack', minutes: 5 },
    { key: 'describe', minutes: 10 },
    { key: 'ask', minutes: 15 },
    { key: 'redefine', minutes: 10 },
    { key: 'solutions', minutes: 15 },
    { key: 'evaluate', minutes: 10 },
  ],
  learning: [
    { key: 'lookBack', minutes: 5 },
    { key: 'learningQuestion', minutes: 10 },
    { key: 'ask', minutes: 15 },
    { key: 'patterns', minutes: 15 },
    { key: 'experiment', minutes: 10 },
    { key: 'evaluate', minutes: 10 },
  ],
  tenSteps: [
    { key: 'lookBack', minutes: 5 },
    { key: 'bring', minutes: 5 },
    { key: 'choose', minutes: 5 },
    { key: 'writeQuestions', minutes: 5 },
    { key: 'ask', minutes: 10 },
    { key: 'writeProblem', minutes: 5 },
    { key: 'compare', minutes: 10 },
    { key: 'choices', minutes: 10 },
    { key: 'advise', minutes: 5 },
    { key: 'evaluate', minutes: 5 },
  ],
};

/** Where the clock of an intervisie stands: at a step, with the seconds that passed in it before it last started running. */
export type IntervisionClock = { readonly step: number; readonly elapsed: number; /** UTC; null while it is paused. */ readonly runningSince: string | null };

export const clockAtStart: IntervisionClock = { step: 0, elapsed: 0, runningSince: null };

/** Seconds that passed in this step. */
export function secondsIn({ elapsed, runningSince }: IntervisionClock, now: string): number {
  return elapsed + (runningSince === null ? 0 : Math.max(0, Math.floor((Date.parse(now) - Date.parse(runningSince)) / 1000)));
}

/** Starts a paused clock and pauses a running one. */
export function toggleClock(clock: IntervisionClock, now: string): IntervisionClock {
  return clock.runningSince === null ? { ...clock, runningSince: now } : { ...clock, elapsed: secondsIn(clock, now), runningSince: null };
}

/** Another step, from its beginning; a running clock runs on. Outside the list it stays at the first or the last. */
export function stepClock(clock: IntervisionClock, by: 1 | -1, steps: number, now: string): IntervisionClock {
  const step = Math.min(Math.max(0, clock.step + by), Math.max(0, steps - 1));
  return step === clock.step ? clock : { step, elapsed: 0, runningSince: clock.runningSince === null ? null : now };
}

/** '4:05' of seconds, with a minus once the time is up. */
export function clockFace(seconds: number): string {
  const absolute = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(absolute / 60)}:${String(absolute % 60).padStart(2, '0')}`;
}
