import {
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  PASSWORD_MIN_SCORE,
  type PasswordHint,
  type PasswordJudgement,
  type PasswordWords,
  type VaultErrorCode,
} from '#shared/domain/vault.ts';
import { fail, ok, type Result } from '#shared/result.ts';

type Checker = {
  check(
    password: string,
    userInputs: (string | number)[],
  ): { readonly score: 0 | 1 | 2 | 3 | 4; readonly feedback: { readonly warning: string | null; readonly suggestions: readonly string[] } };
};

let checker: Promise<Checker> | undefined;

const wordsByScore: readonly PasswordWords[] = ['password-very-weak', 'password-weak', 'password-fair', 'password-strong', 'password-very-strong'];

const hintByFeedback: Readonly<Record<string, PasswordHint>> = {
  straightRow: 'password-hint-no-keyboard-row',
  keyPattern: 'password-hint-no-keyboard-row',
  longerKeyboardPattern: 'password-hint-no-keyboard-row',
  simpleRepeat: 'password-hint-no-repeat',
  extendedRepeat: 'password-hint-no-repeat',
  repeated: 'password-hint-no-repeat',
  sequences: 'password-hint-no-sequence',
  recentYears: 'password-hint-no-dates',
  dates: 'password-hint-no-dates',
  associatedYears: 'password-hint-no-dates',
  topTen: 'password-hint-common',
  topHundred: 'password-hint-common',
  common: 'password-hint-common',
  similarToCommon: 'password-hint-common',
  wordByItself: 'password-hint-words',
  useWords: 'password-hint-words',
  namesByThemselves: 'password-hint-no-names',
  commonNames: 'password-hint-no-names',
  userInputs: 'password-hint-not-yours',
  l33t: 'password-hint-swapped-letters',
  reverseWords: 'password-hint-reversed',
  allUppercase: 'password-hint-capitals',
  capitalization: 'password-hint-capitals',
  anotherWord: 'password-hint-another-word',
};

/**
 * How strong a password is, in words and with hints. Strength is estimated by zxcvbn with Dutch words and names.
 *
 * @param userInputs words that someone who knows the coach would try: her name, the provider
 */
export async function judgePassword(password: string, userInputs: readonly string[] = []): Promise<PasswordJudgement> {
  const text = password.normalize('NFC');
  const length = Array.from(text).length;
  const longEnough = length >= PASSWORD_MIN_LENGTH;
  // Longer texts only cost time: what is judged is a part of it, so never too kind.
  const result = (await loadChecker()).check(Array.from(text).slice(0, PASSWORD_MAX_LENGTH).join(''), splitInputs(userInputs));
  const hints = [result.feedback.warning, ...result.feedback.suggestions]
    .map((key) => (key === null ? undefined : hintByFeedback[key]))
    .filter((hint) => hint !== undefined);
  const needsMore = longEnough && result.score < PASSWORD_MIN_SCORE && hints.length === 0;
  return {
    score: result.score,
    longEnough,
    accepted: longEnough && length <= PASSWORD_MAX_LENGTH && result.score >= PASSWORD_MIN_SCORE,
    words: longEnough ? (wordsByScore[result.score] ?? 'password-very-weak') : 'password-too-short',
    hints: [...new Set([...(longEnough ? [] : (['password-hint-longer'] as const)), ...(needsMore ? (['password-hint-words'] as const) : []), ...hints])],
  };
}

/** The rule for every new password: at least 12 characters and strength 3 of 4. */
export async function acceptPassword(password: string, userInputs: readonly string[]): Promise<Result<string>> {
  const judgement = await judgePassword(password, userInputs);
  const length = Array.from(password.normalize('NFC')).length;
  if (!judgement.longEnough) return fail('vault-password-too-short' satisfies VaultErrorCode, { length, minimum: PASSWORD_MIN_LENGTH });
  if (length > PASSWORD_MAX_LENGTH) return fail('vault-password-too-long' satisfies VaultErrorCode, { length, maximum: PASSWORD_MAX_LENGTH });
  if (!judgement.accepted) return fail('vault-password-weak' satisfies VaultErrorCode, { score: judgement.score, minimum: PASSWORD_MIN_SCORE });
  return ok(password.normalize('NFC'));
}

function splitInputs(inputs: readonly string[]): string[] {
  return inputs.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map((text) => text.trim().toLowerCase()).filter((text) => text.length > 2);
}

/** The word lists weigh megabytes: only a new password needs them. */
function loadChecker(): Promise<Checker> {
  checker ??= (async () => {
    const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-nl-be'),
    ]);
    return new ZxcvbnFactory({
      dictionary: {
        ...common.dictionary,
        'commonWords-nl': dutch.dictionary.commonWords,
        'firstnames-boys': dutch.dictionary.boysFirstnames,
        'firstnames-girls': dutch.dictionary.girlsFirstnames,
        'lastnames-nl': dutch.dictionary.lastnames,
        'wikipedia-nl': dutch.dictionary.wikipedia,
      },
      graphs: common.adjacencyGraphs,
    });
  })();
  return checker;
}
