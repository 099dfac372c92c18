import { parseDate } from '@internationalized/date';
import { listRecords } from '#db/records/read.ts';
import { commit, type Change, type Writer } from '#db/records/write.ts';
import { endApp, makeAppFolder, startApp } from '../e2e/support/launch.ts';
import { valueOf } from '../support/store.ts';
import { generateGroups } from '../support/generate.ts';
import { preparedPassword, prepareVault } from '../support/prepared-vault.ts';
import { atMost, median, rounds, type Measurement } from './measure.ts';

const today = '2026-11-23';
const moments = 2000;

/** Gives a person two thousand agreements, half of them done: each stands on the timeline when it was made and when it was done. */
function addMoments(writer: Writer): { swvId: string; coacheeId: string } {
  const seat = listRecords(writer.db, 'membership')[0];
  const { swvId = '', coacheeId = '' } = seat ?? {};
  const conversationId = listRecords(writer.db, 'conversation', { coacheeId })[0]?.id ?? '';
  const changes = Array.from({ length: (moments * 2) / 3 }, (_, index): Change => {
    const day = parseDate('2025-09-01').add({ days: index % 440 }).toString();
    const isDone = index % 2 === 0;
    return {
      op: 'create',
      type: 'agreement',
      values: { swvId, coacheeId, text: `Eén tip vragen na elke bijeenkomst van de PLG, keer ${index}`, owner: 'coachee', status: isDone ? 'done' : 'open', doneOn: isDone ? day : null, position: 'a0', ...(index % 3 === 0 ? { conversationId } : {}) },
    };
  });
  valueOf(commit(writer, { code: 'agreement.created' }, changes));
  return { swvId, coacheeId };
}

/** A timeline of two thousand moments: from the press on its tab until the first rows are drawn, the question to the store included. */
export async function* run(): AsyncGenerator<Measurement> {
  const dataDir = await makeAppFolder();
  let place = { swvId: '', coacheeId: '' };
  await prepareVault(
    dataDir,
    (writer) => {
      generateGroups(writer, { swvs: 10, members: 8, today });
      place = addMoments(writer);
    },
    `${today}T08:00:00.000Z`,
  );
  const running = await startApp({ dataDir, clock: `${today}T08:00:00.000Z` });
  const { window } = running;
  await window.locator('input[type=password]').fill(preparedPassword);
  await window.keyboard.press('Enter');
  await window.locator('nav a[href]').nth(10).waitFor();
  const paths = [
    { name: 'timeline.2000', route: `/coachee/${place.coacheeId}/timeline`, from: 'Feedback en PLG' },
    { name: 'timeline.2000.group', route: `/swv/${place.swvId}/timeline`, from: 'Papieren' },
  ];
  for (const { name, route, from } of paths) {
    await window.evaluate(async (target) => {
      const { api } = globalThis as unknown as { api: Record<string, (input: unknown) => Promise<unknown>> };
      await api['place.save']?.({ route: target, fieldId: null, selectionStart: null, selectionEnd: null });
      location.reload();
    }, route);
    const tab = window.getByRole('tab', { name: 'Tijdlijn', exact: true });
    await tab.waitFor();
    const times: number[] = [];
    // The first round loads the code of the tab and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      // From a tab that shows none of the two thousand, so that only the timeline is measured.
      const time = await window.evaluate(async (other) => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
        const timeline = tabs.find((element) => element.textContent === 'Tijdlijn');
        tabs.find((element) => element.textContent === other)?.click();
        await new Promise((resolve) => setTimeout(resolve, 400));
        const { api } = globalThis as unknown as { api: Record<string, (input: unknown) => Promise<unknown>> };
        // Whatever is written makes every answer old, so that the store is asked anew.
        const themes = (await api['records.list']?.({ type: 'theme', where: {} })) as { value: { id: string }[] };
        await api['records.update']?.({ type: 'theme', id: themes.value[0]?.id, values: { description: `Ronde ${performance.now()}` } });
        await new Promise((resolve) => setTimeout(resolve, 800));
        const started = performance.now();
        timeline?.click();
        while (document.querySelector('a[data-entry]') === null && performance.now() - started < 5000) await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - started;
      }, from);
      if (round > 0) times.push(time);
    }
    yield atMost(name, median(times), 'ms', 100);
  }
  await endApp(running);
}
