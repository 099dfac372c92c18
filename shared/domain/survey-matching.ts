import type { PersonWords, ReadForm } from './survey-answers.ts';

/** A school leader as far as a form can point at her. */
export type Candidate = { readonly id: string; readonly givenName: string; readonly familyName: string; readonly email: string | null; readonly code: string | null };

export type MatchBy = 'email' | 'code' | 'name';

/** What was found for a form that says who answered, and what the coach made of it. */
export type Match = {
  readonly row: number;
  /** The file's own words about the person. */
  readonly words: string;
  readonly proposedId: string | null;
  readonly by: MatchBy | null;
  /** Who it will be; null = counts in the group's figures only. */
  readonly coacheeId: string | null;
  /** An earlier row of this file is the same person's already. */
  readonly isTaken: boolean;
};

/**
 * Who filled in which form: by e-mail, else by code, else by name, and never by a guess: a name that fits two
 * members fits nobody. `chosen` is what the coach decided, by row number. One form a person: the first one counts.
 */
export function matchForms(forms: readonly ReadForm[], candidates: readonly Candidate[], chosen: Readonly<Record<string, string | null>>): Match[] {
  const find = finder(candidates);
  const taken = new Set<string>();
  return forms
    .filter(({ person }) => wordsOf(person) !== '')
    .map(({ row, person }) => {
      const proposal = find(person);
      const wanted = Object.hasOwn(chosen, String(row)) ? (chosen[String(row)] ?? null) : (proposal?.id ?? null);
      const isTaken = wanted !== null && taken.has(wanted);
      const coacheeId = isTaken ? null : wanted;
      if (coacheeId !== null) taken.add(coacheeId);
      return { row, words: wordsOf(person), proposedId: proposal?.id ?? null, by: proposal?.by ?? null, coacheeId, isTaken };
    });
}

function wordsOf({ name, email, code }: PersonWords): string {
  return [name, email, code].filter((word) => word !== '').join(' · ');
}

function finder(candidates: readonly Candidate[]): (person: PersonWords) => { id: string; by: MatchBy } | undefined {
  const emails = index(candidates, ({ email }) => [email ?? '']);
  const codes = index(candidates, ({ code }) => [code ?? '']);
  const names = index(candidates, ({ givenName, familyName }) => [`${givenName} ${familyName}`, `${familyName} ${givenName}`]);
  return ({ email, code, name }) => {
    const byEmail = emails.get(foldName(email));
    if (byEmail !== undefined) return { id: byEmail, by: 'email' };
    const byCode = codes.get(foldName(code));
    if (byCode !== undefined) return { id: byCode, by: 'code' };
    const byName = names.get(foldName(name));
    return byName === undefined ? undefined : { id: byName, by: 'name' };
  };
}

/** Words → the one person whom they fit; words that fit two are left out. */
function index(candidates: readonly Candidate[], wordsFor: (candidate: Candidate) => readonly string[]): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const candidate of candidates) {
    for (const words of new Set(wordsFor(candidate).map(foldName))) {
      if (words !== '') found.set(words, found.has(words) && found.get(words) !== candidate.id ? null : candidate.id);
    }
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Letters and digits only, without accents or case: "D'hondt, Çağlar" and "caglar dhondt" differ in order alone. */
function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/gu, '')
    .replaceAll(/[^\p{L}\p{N}@.+]+/gu, ' ')
    .trim();
}
