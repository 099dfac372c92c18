import type { TemplateKind } from './records/traject-papers.ts';

const commonGaps = ['schoolleider', 'voornaam', 'school', 'coach', 'aanbieder', 'swv', 'traject', 'begin', 'einde', 'aantal gesprekken', 'aantal bijeenkomsten', 'vandaag'] as const;
const certificateGaps = ['uren', 'bijeenkomsten', 'gesprekken'] as const;

/** A gap that the app can fill in: words of the coach's own language, since coaches write these texts. */
export type Gap = (typeof commonGaps)[number] | (typeof certificateGaps)[number];

/** The gaps that each paper knows. */
export const gapsOf: Readonly<Record<TemplateKind, readonly Gap[]>> = {
  coachingAgreement: commonGaps,
  certificate: [...commonGaps, ...certificateGaps],
};

const gapPattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** What stands on paper where a word is not known: a line to write on. */
export const blank = '……………………';

/** Every gap in a text, as it was written, each once. */
export function gapsInText(text: string): string[] {
  return [...new Set([...text.matchAll(gapPattern)].map(([, name = '']) => name))];
}

/** The gaps in a text that this kind of paper does not know, as they were written, each once. */
export function unknownGaps(text: string, kind: TemplateKind): string[] {
  const known: readonly string[] = gapsOf[kind];
  return gapsInText(text).filter((name) => !known.includes(normal(name)));
}

/**
 * Fills the gaps in. A gap without a value becomes a line to write on; one that nobody knows stays between its
 * braces, so that it is seen.
 */
export function fillTemplate(text: string, values: Readonly<Partial<Record<Gap, string | null>>>): string {
  const known = new Map<string, string | null>(Object.entries(values));
  return text.replace(gapPattern, (gap, name: string) => {
    if (!known.has(normal(name))) return gap;
    const value = known.get(normal(name)) ?? '';
    return value === '' ? blank : value;
  });
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
