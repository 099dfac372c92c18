type Age = typeof import('age-encryption');

let read: Promise<Age> | undefined;

/** The age format, read when it is first asked for: the lock screen stands before anything has to be opened. */
export function age(): Promise<Age> {
  return (read ??= import('age-encryption'));
}
