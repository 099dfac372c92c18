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
} as const;
