import type { Rec } from './records.ts';

type Part = Pick<Rec<'runSheetPart'>, 'themeId' | 'groupInputId' | 'parkedFromId' | 'isBreak'>;

/** The part that welcomes people: the first, or the one after the coffee, when it has no theme and treats nothing that waited. */
export function welcomePart<P extends Part>(parts: readonly P[]): P | undefined {
  const opens = (part: P | undefined): boolean => part !== undefined && part.themeId === null && part.groupInputId === null && part.parkedFromId === null;
  const [first, second] = parts;
  if (!opens(first)) return undefined;
  return first?.isBreak === true && opens(second) ? second : first;
}
