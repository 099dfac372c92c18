import { writeFile } from 'node:fs/promises';
import { listRecords } from '#db/records/read.ts';
import { commit, type Change } from '#db/records/write.ts';
import { runSheetOf } from '#db/repositories/board.ts';
import { themesWithSeed, usageCounts, usesOf } from '#db/repositories/library.ts';
import { listMeetings, listTrajects, trajectOn } from '#db/repositories/planning.ts';
import { libraryFileFormat, libraryFileVersion, shareable, type FileItem } from '#shared/domain/library-file.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { FilePreview, OpenMeeting } from '#shared/ipc/library.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Deps } from './deps.ts';

type LibraryHandlers = Pick<Handlers, Extract<keyof Handlers, `library.${string}`>>;
type Reading = { readonly sessionId: string; readonly items: readonly FileItem[] };

/** Where library items were used, and own items out to a file and in from one. */
export function libraryHandlers(deps: Deps): LibraryHandlers {
  const { writer, files, today } = deps;
  const { db } = writer;
  let reading: Reading | null = null;
  return {
    'library.usedIn': ({ key }) => ok(usesOf(db, key)),
    'library.usage': () => ok(usageCounts(db)),
    'library.openMeetings': () => ok(openMeetings(deps, today())),
    'library.export': async ({ token, ids }) => {
      const place = files.get(token);
      if (!place.ok) return place;
      const chosen = listRecords(db, 'libraryItem').filter(({ id }) => ids.includes(id));
      if (chosen.length === 0) return fail('record-missing', { type: 'libraryItem' });
      const { path, name } = place.value;
      return writeItems(path, name, chosen.map(shareable));
    },
    'library.readFile': async ({ token }) => {
      const file = files.get(token);
      if (!file.ok) return file;
      const parsed = await files.parse<{ readonly items: readonly FileItem[] }>(token, { purpose: 'library' });
      if (!parsed.ok) return parsed;
      reading = { sessionId: writer.newId(), items: parsed.value.items };
      return ok(previewOf(deps, reading, file.value.name));
    },
    'library.import': ({ sessionId, indexes }) => {
      if (reading === null || reading.sessionId !== sessionId) return fail('import-session-missing');
      const chosen = reading.items.filter((_item, index) => indexes.includes(index));
      const changes = chosen.map((values): Change => ({ op: 'create', type: 'libraryItem', values }));
      const done = commit(writer, { code: 'libraryItem.imported', params: { count: changes.length } }, changes);
      if (done.ok) reading = null;
      return done;
    },
  };
}

function openMeetings({ writer: { db } }: Deps, today: string): OpenMeeting[] {
  const trajects = listTrajects(db);
  return listMeetings(db, {})
    .filter(({ status, date }) => status === 'planned' && date >= today)
    .flatMap(({ id, swvId, date }): OpenMeeting[] => {
      const sheet = runSheetOf(db, swvId, id);
      if (sheet === null) return [];
      const traject = trajectOn(trajects, swvId, date);
      const { swvName, plannedMinutes, availableMinutes } = sheet;
      return [{ meetingId: id, swvName, date, plannedMinutes, availableMinutes, themes: traject === undefined ? [] : themesWithSeed(db, traject.programmeId) }];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

async function writeItems(path: string, name: string, items: readonly Record<string, unknown>[]): Promise<Result<{ count: number; name: string }>> {
  const content = `${JSON.stringify({ format: libraryFileFormat, version: libraryFileVersion, items }, null, 2)}\n`;
  try {
    await writeFile(path, content, 'utf8');
    return ok({ count: items.length, name });
  } catch {
    return fail('file-not-written', { name });
  }
}

function previewOf({ writer: { db } }: Deps, { sessionId, items }: Reading, fileName: string): FilePreview {
  const nameOf = (kind: string, title: string): string => `${kind} ${title.toLocaleLowerCase('nl-BE')}`;
  const known = new Set(listRecords(db, 'libraryItem').map(({ kind, title }) => nameOf(kind, title)));
  return {
    sessionId,
    fileName,
    items: items.map(({ kind, title, summary }, index) => ({ index, kind, title, summary: summary ?? '', isKnown: known.has(nameOf(kind, title)) })),
  };
}
