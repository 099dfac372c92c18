import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Switches for tests are honoured only when the program is not packaged, or packaged in the test wrapper, which
 * has a marker beside its archive. The release has neither.
 */
export const isTestable = !app.isPackaged || existsSync(join(process.resourcesPath, 'test-wrapper.json'));

/** A fixed start of the clock, ISO 8601; the clock runs on from there. Null = the real time. */
export const testClock = isTestable ? (process.env['PROCESCOACH_CLOCK'] ?? null) : null;

/** Address of the development server, for hot reload only. */
export const developmentUrl = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);

/** The folder of the built program: main, preload, renderer and native stand in it. */
export const programFolder = join(import.meta.dirname, '..');

/** The SQLite addon that fits this Electron; outside the archive, since the system loader has to open it. */
export const nativeBinding = join(programFolder.replace('app.asar', 'app.asar.unpacked'), 'native', 'better_sqlite3.node');
