import { groupPicture, listMeasurements } from '#db/repositories/group-picture.ts';
import { measurementDetail, personPicture } from '#db/repositories/measurement-detail.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type AnalysisHandlers = Pick<Handlers, Extract<keyof Handlers, `analysis.${string}`>>;

/** What measurements say, of groups and of people. */
export function analysisHandlers({ writer: { db } }: Deps): AnalysisHandlers {
  return {
    'analysis.measurements': () => ok(listMeasurements(db)),
    'analysis.measurement': ({ measurementId }) => ok(measurementDetail(db, measurementId)),
    'analysis.group': ({ swvId }) => ok(groupPicture(db, swvId)),
    'analysis.person': ({ coacheeId }) => ok(personPicture(db, coacheeId)),
  };
}
