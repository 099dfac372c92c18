import { Notification } from 'electron';

/** Puts a sentence on screen as a message of the system, where it has such messages. */
export function showReminder(sentence: string): void {
  if (Notification.isSupported()) new Notification({ title: 'Procescoach', body: sentence }).show();
}
