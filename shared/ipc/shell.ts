import { z } from 'zod';

/** What the window asks of the main process: dialogs, printing, the lock. No dossier text passes here. */
export const themes = ['system', 'light', 'dark'] as const;
export const languages = ['nl-BE', 'en'] as const;
export type Language = (typeof languages)[number];

/** Readable without a password, so nothing in it is about people. */
export const preferences = z.strictObject({
  theme: z.enum(themes),
  language: z.enum(languages),
  /** The vault of last time, so that the lock screen stands before the store has looked round. */
  lastVault: z.strictObject({ vaultId: z.uuid(), label: z.string().max(200) }).nullable(),
});
export type Preferences = z.infer<typeof preferences>;
export const defaultPreferences: Preferences = { theme: 'system', language: 'nl-BE', lastVault: null };

export const filePurposes = ['survey', 'participants', 'schools', 'pastDates', 'library', 'calendar', 'holidays', 'schoolDays', 'attachment', 'exitTickets', 'wordTemplate'] as const;
/** What a new file is for; its place is chosen in a dialog and the store writes it. */
export const savePurposes = ['library', 'calendar', 'pdf', 'jpeg', 'png', 'webp', 'docx'] as const;
export const folderPurposes = ['backupPlace', 'restoreFrom'] as const;

/** A file or folder that the person chose. The window gets a token; only the store gets the path. */
export type Chosen = { readonly token: string; readonly name: string };

export const shellInputs = {
  'shell.chooseFile': z.strictObject({ purpose: z.enum(filePurposes) }),
  'shell.chooseFolder': z.strictObject({ purpose: z.enum(folderPurposes) }),
  'shell.chooseSavePlace': z.strictObject({ purpose: z.enum(savePurposes), suggestedName: z.string().max(120).regex(/^[\p{L}\p{N} ._-]+$/u) }),
  'shell.print': z.strictObject({ isLandscape: z.boolean().default(false) }),
  'shell.savePdf': z.strictObject({ suggestedName: z.string().max(120).regex(/^[\p{L}\p{N} ._-]+$/u), isLandscape: z.boolean().default(false) }),
  'shell.lock': z.strictObject({}),
  'shell.quit': z.strictObject({}),
  'shell.setPreferences': preferences.partial(),
  'shell.readyToLock': z.strictObject({}),
} as const;

export type ShellOutputs = {
  'shell.chooseFile': Chosen | null;
  'shell.chooseFolder': Chosen | null;
  'shell.chooseSavePlace': Chosen | null;
  'shell.print': boolean;
  'shell.savePdf': { readonly name: string } | null;
  'shell.lock': null;
  'shell.quit': null;
  'shell.setPreferences': Preferences;
  'shell.readyToLock': null;
};

