const ours = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@procescoach$/;

/** The UID of an appointment in a calendar file: from its id, so that it never changes and names no one. */
export function uidOf(recordId: string): string {
  return `${recordId}@procescoach`;
}

/** The id of our record in a UID of ours; null in anyone else's. */
export function recordIdIn(uid: string): string | null {
  return ours.exec(uid)?.[1] ?? null;
}
