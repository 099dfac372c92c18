import type { Values } from './records.ts';
import type { SurveyColumn, SurveyReading } from './survey.ts';
import { itemCodeOf } from './survey-answers.ts';
import type { ColumnUse, MappedColumn, MappedScale, SurveyMapping } from './survey-mapping.ts';

/** More lone questions than this are not each proposed as a scale of their own. */
const loneScalesAtMost = 16;

/** A questionnaire that went in before from a file with this header. */
export type KnownInstrument = {
  readonly id: string;
  readonly title: string;
  readonly unit: Values<'instrument'>['unit'];
  readonly scales: readonly { readonly id: string; readonly label: string; readonly min: number; readonly max: number; readonly themeId: string | null; readonly needEnd: MappedScale['needEnd'] }[];
  readonly items: readonly { readonly code: string; readonly kind: Values<'item'>['kind']; readonly scaleId: string | null; readonly reverse: boolean | null }[];
};

type Theme = { readonly id: string; readonly label: string };

/**
 * A first mapping of a file: as last time when its header is known, else by what the columns look like. Questions
 * of one matrix make a scale, and so do questions whose names differ only in a number.
 */
export function proposeMapping(reading: Pick<SurveyReading, 'columns'>, fileName: string, themes: readonly Theme[], known: KnownInstrument | null): SurveyMapping {
  const columns = reading.columns.map(proposeColumn);
  const base = { swvId: null, moment: 'BSA', takenOn: null, leaveOut: [], matches: {}, naming: columns.some(({ use }) => use === 'person') ? 'named' : 'anonymous' } as const;
  if (known !== null) {
    return { ...base, leaveOut: [], ...fromKnown(columns, known), instrument: { id: known.id, title: known.title, unit: known.unit } };
  }
  const scales = proposeScales(reading.columns, themes);
  const scaleOf = new Map(scales.flatMap(({ scale, members }) => members.map((key) => [key, scale.key] as const)));
  return {
    ...base,
    leaveOut: [],
    columns: columns.map((column) => ({ ...column, scaleKey: scaleOf.get(column.key) ?? null })),
    scales: scales.map(({ scale }) => scale),
    instrument: { id: null, title: titleFrom(fileName), unit: 'person' },
  };
}

function proposeColumn(column: SurveyColumn): MappedColumn {
  return { key: column.key, use: useOf(column), role: column.role, scaleKey: null, reverse: column.reverse };
}

function useOf(column: SurveyColumn): ColumnUse {
  // A response number says which form it is, whatever else the tool put beside it.
  if (column.kind === 'meta') return 'skip';
  return column.kind === 'empty' ? 'skip' : column.kind;
}

function fromKnown(columns: readonly MappedColumn[], known: KnownInstrument): Pick<SurveyMapping, 'columns' | 'scales'> {
  const items = new Map(known.items.map((item) => [item.code, item]));
  const scaleIds = new Set(known.scales.map(({ id }) => id));
  return {
    columns: columns.map((column) => {
      const item = items.get(itemCodeOf(column.key));
      if (item === undefined) return column.use === 'person' ? column : { ...column, use: 'skip' };
      const use = item.kind === 'likert' ? 'item' : item.kind;
      return { ...column, use, scaleKey: item.scaleId !== null && scaleIds.has(item.scaleId) ? item.scaleId : null, reverse: item.reverse === true };
    }),
    scales: known.scales.map(({ id, label, min, max, themeId, needEnd }) => ({ key: id, label, min, max, themeId, needEnd })),
  };
}

type ProposedScale = { readonly scale: MappedScale; readonly members: readonly string[] };

function proposeScales(columns: readonly SurveyColumn[], themes: readonly Theme[]): ProposedScale[] {
  const items = columns.filter(({ kind, scale }) => kind === 'item' && scale !== null);
  const found: { label: string; members: SurveyColumn[] }[] = [];
  const matrices = [...Map.groupBy(items, (item) => `${item.group} ${rangeOf(item)}`).values()];
  for (const members of matrices.filter(({ length }) => length > 1)) {
    const families = familiesOf(members);
    for (const family of families) found.push({ label: subStemOf(family[0]?.header ?? ''), members: family });
    const rest = members.filter((member) => !families.some((family) => family.includes(member)));
    if (rest.length > 0) found.push({ label: matrixLabel(rest), members: rest });
  }
  const lone = matrices.filter(({ length }) => length === 1).flat();
  const stems = [...Map.groupBy(lone, (item) => `${stemOf(item.header)} ${rangeOf(item)}`).values()];
  const isFamily = (members: readonly SurveyColumn[]): boolean => members.length > 1 && stemOf(members[0]?.header ?? '') !== '';
  for (const members of stems.filter(isFamily)) found.push({ label: stemOf(members[0]?.header ?? ''), members });
  const single = stems.filter((members) => !isFamily(members)).flat();
  if (single.length <= loneScalesAtMost) for (const item of single) found.push({ label: item.option ?? item.question ?? item.header, members: [item] });
  const order = (members: readonly SurveyColumn[]): number => members[0]?.index ?? 0;
  const used = new Set<string>();
  return found
    .toSorted((left, right) => order(left.members) - order(right.members))
    .map(({ label, members }, index) => {
      const name = uniqueName(shorten(label), used);
      const { min = 1, max = 5 } = members[0]?.scale ?? {};
      const themeId = themes.find((theme) => fold(name) !== '' && (fold(name) === fold(theme.label) || fold(name).includes(fold(theme.label))))?.id ?? null;
      return { scale: { key: `scale-${index + 1}`, label: name, min, max, themeId, needEnd: 'low' }, members: members.map(({ key }) => key) };
    });
}

/** Rows of a matrix that were named as scales of their own: percEmp1 to percEmp4 among others. */
function familiesOf(members: readonly SurveyColumn[]): SurveyColumn[][] {
  const stems = [...Map.groupBy(members, ({ header }) => subStemOf(header))];
  return stems.length < 2 ? [] : stems.filter(([stem, family]) => stem !== '' && family.length > 1).map(([, family]) => family);
}

/** The family name of a row's code in brackets, "percEmp" of likert1[percEmp2]; empty when there is none. */
function subStemOf(header: string): string {
  const code = /\[([\p{L}\p{N}_]+)\]/u.exec(header)?.[1];
  return code === undefined ? '' : stemOf(code);
}

function matrixLabel(members: readonly SurveyColumn[]): string {
  const [first] = members;
  const questions = new Set(members.map(({ question }) => question));
  const question = questions.size === 1 ? (first?.question ?? '') : '';
  return question === '' ? stemOf(first?.header ?? '') || (first?.group ?? '') : question;
}

/** What names of one family share: "A" of A1 and A2, "affSat" of affSat1. Empty for names that are only a number. */
function stemOf(header: string): string {
  const stem = header.replace(/[\s._[\]()-]*\d+[\s\])]*$/u, '');
  return stem === header ? '' : stem.trim();
}

function rangeOf({ scale }: SurveyColumn): string {
  return scale === null ? '' : `${scale.min}-${scale.max}`;
}

function shorten(label: string): string {
  const words = label.replaceAll(/\s+/gu, ' ').trim();
  return words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
}

function uniqueName(label: string, used: Set<string>): string {
  let name = label;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${label} (${number})`;
  used.add(name.toLowerCase());
  return name;
}

function titleFrom(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{2,4}$/iu, '').replaceAll(/[_]+/g, ' ').trim().slice(0, 300);
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
