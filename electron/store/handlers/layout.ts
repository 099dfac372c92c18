import { setImmediate } from 'node:timers/promises';
import { getRecord, listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { placesOfWork } from '#db/repositories/places.ts';
import { adjusted } from '#shared/domain/layout/adjust.ts';
import { layOutSteps } from '#shared/domain/layout/lay-out.ts';
import { optionsFor } from '#shared/domain/layout/options.ts';
import { replan } from '#shared/domain/layout/replan.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { fail, ok } from '#shared/result.ts';
import type { Deps } from './deps.ts';
import { layoutInput, layoutView } from './layout/view.ts';
import { visitProposal } from './layout/visits.ts';
import { layoutChanges, replanChanges } from './layout/write.ts';

type LayoutHandlers = Pick<Handlers, Extract<keyof Handlers, `layout.${string}`>>;

/** Laying out trajects. The search runs in slices, so that the store keeps answering and can hear that it is to stop. */
export function layoutHandlers({ writer, today, progress }: Deps): LayoutHandlers {
  const { db } = writer;
  /** The search that runs; a newer one or a stop ends it. */
  let running = 0;
  return {
    'layout.view': () => ok(layoutView(db, today())),
    'layout.saveWish': ({ swvId, values }) => {
      const [known] = listRecords(db, 'layoutWish', { swvId });
      const name = getRecord(db, 'swv', swvId)?.name ?? '';
      const change: Change = known === undefined ? { op: 'create', type: 'layoutWish', values: { swvId, ...values } } : { op: 'update', type: 'layoutWish', id: known.id, values };
      return commit(writer, { code: 'layoutWish.saved', params: { swv: name } }, [change]);
    },
    'layout.propose': async ({ swvIds, adjustments }) => {
      running += 1;
      const own = running;
      const given = layoutInput(db, swvIds, today());
      if (!given.ok) return given;
      const input = adjusted(given.value.input, adjustments);
      const steps = layOutSteps(input);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return ok({ result: step.value, options: optionsFor(input, step.value) });
        progress('layout', step.value);
        await setImmediate();
        if (own !== running) return fail('layout-stopped');
      }
    },
    'layout.stop': () => {
      running += 1;
      return ok(null);
    },
    'layout.write': (given) => {
      const changes = layoutChanges(db, given, today());
      if (!changes.ok) return changes;
      return commit(writer, { code: 'meeting.laidOut', params: { count: given.meetings.length } }, changes.value);
    },
    'layout.choose': ({ choices }) => {
      const changes = choices.map(({ meetingId, date }): Change => ({ op: 'update', type: 'meeting', id: meetingId, values: { date, isFixed: true, dateOptions: null, reasons: [{ code: 'chosen' }] } }));
      return commit(writer, { code: 'meeting.datesChosen', params: { count: choices.length } }, changes);
    },
    'layout.visitDays': (given) => ok(visitProposal(db, given, today())),
    'layout.planVisits': ({ swvId, minutes, visits }) => {
      const places = placesOfWork(db, today());
      const changes = visits.map(({ coacheeId, date, startTime }): Change => ({ op: 'create', type: 'conversation', values: { swvId, coacheeId, date, startTime, minutes, status: 'planned', kind: 'regular', form: 'inPerson', place: places.get(coacheeId)?.place ?? null } }));
      return commit(writer, { code: 'conversation.visitsPlanned', params: { count: visits.length } }, changes);
    },
    'layout.replan': ({ meetingId, change }) => {
      const meeting = getRecord(db, 'meeting', meetingId);
      if (meeting === undefined) return ok(null);
      const given = layoutInput(db, [meeting.swvId], today());
      return ok(given.ok ? replan(given.value.input, meetingId, change) : null);
    },
    'layout.applyReplan': (given) => {
      const meeting = getRecord(db, 'meeting', given.meetingId);
      const changes = replanChanges(db, given);
      if (!changes.ok) return changes;
      const name = getRecord(db, 'swv', meeting?.swvId ?? '')?.name ?? '';
      const code = given.change.kind === 'move' ? (meeting?.status === 'cancelled' ? 'meeting.replanned' : 'meeting.moved') : given.replacement === null ? 'meeting.cancelled' : 'meeting.postponed';
      return commit(writer, { code, params: { swv: name, date: given.change.kind === 'move' ? given.change.date : (given.replacement?.date ?? '') } }, changes.value);
    },
  };
}
