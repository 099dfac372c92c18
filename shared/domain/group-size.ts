/**
 * How many school leaders learn well together (Vekeman, Devos & Tuytens, 2024, aanbeveling 6): a guideline that is
 * told gently, never a rule.
 */
export const advisedSize = { min: 5, max: 10 } as const;
