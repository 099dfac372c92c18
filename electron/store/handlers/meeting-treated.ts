import type { ReadDb } from '#db/connection.ts';
import { getRecord } from '#db/records/read.ts';
import type { Change } from '#db/records/write.ts';
import type { Rec } from '#shared/domain/records.ts';

/** What these parts treated of what people brought: from now on it no longer waits. */
export function treatedInputs(db: ReadDb, meetingId: string, parts: readonly Pick<Rec<'runSheetPart'>, 'groupInputId'>[]): Change[] {
  return parts.flatMap(({ groupInputId }): Change[] => {
    const input = groupInputId === null ? undefined : getRecord(db, 'groupInput', groupInputId);
    if (input === undefined || input.deleted || input.status !== 'open') return [];
    return [{ op: 'update', type: 'groupInput', id: input.id, values: { status: 'treated', treatedMeetingId: meetingId } }];
  });
}
