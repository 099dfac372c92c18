/**
 * Bounds of what is read from a file that somebody hands us. A school leaders' survey stays a
 * thousandfold below them; what goes over is a mistake or an attack.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 50 * 1024 * 1024,
  /** Bytes that come out of a zip, counted while inflating: the sizes in its headers can lie. */
  inflatedBytes: 50 * 1024 * 1024,
  /** Inflated ÷ packed of one entry. Honest sheets stay under 40. */
  inflationRatio: 200,
  /** Below this many inflated bytes the ratio says nothing: a sheet of equal rows packs very well. */
  inflationRatioFloor: 4 * 1024 * 1024,
  zipEntries: 200,
  rows: 50_000,
  columns: 2_000,
  cells: 4_000_000,
  /** Characters in one cell; Excel itself stops at 32,767. */
  cellCharacters: 100_000,
  /** Bytes of a calendar file: ten years of a full agenda stay far below. */
  calendarBytes: 10 * 1024 * 1024,
  /** Events of a calendar file, each time of a repeated one counted. */
  calendarEvents: 20_000,
  /** Times of one repeated event that are walked through, from its beginning: daily for fifty years. */
  calendarSteps: 20_000,
  /** Characters kept of a text in a calendar file. */
  calendarText: 5_000,
} as const;
