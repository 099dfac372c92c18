/**
 * All that answers only while a vault is open. It is read while the password is typed, so that the lock screen does not wait
 * for what it cannot use.
 */
export { attachmentHandlers, sweepAttachments } from './attachments/handlers.ts';
export { domainHandlers } from './handlers/all.ts';
export { settingsOf } from './handlers/keeping.ts';
export { remindersOf } from './handlers/reminders.ts';
