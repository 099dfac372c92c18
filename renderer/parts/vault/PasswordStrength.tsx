import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasswordJudgement } from '#shared/domain/vault.ts';
import { api } from '#renderer/lib/ipc.ts';
import css from './keys.module.css';

/** Waits until typing pauses before it asks how strong a password is, in ms. */
const pauseMs = 200;

/** How strong a password is; null until it has been judged. `own` are words that belong to the coach. */
export function usePasswordJudgement(password: string, own: readonly string[]): PasswordJudgement | null {
  const [judgement, setJudgement] = useState<PasswordJudgement | null>(null);
  const words = own.join('\n');
  useEffect(() => {
    if (password === '') {
      setJudgement(null);
      return undefined;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      void api['vault.judgePassword']({ password, own: words.split('\n').filter((word) => word !== '') }).then((result) => {
        if (isCurrent && result.ok) setJudgement(result.value);
      });
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [password, words]);
  return judgement;
}

/** The strength in words, with four bars beside them; said aloud when it changes. */
export function PasswordStrength({ judgement }: { readonly judgement: PasswordJudgement | null }) {
  const { t } = useTranslation('vaultErrors');
  const [hint] = judgement?.hints ?? [];
  return (
    <div className={css['strength']} aria-live="polite">
      {judgement === null ? null : (
        <>
          <div className={css['bars']} aria-hidden="true">
            {[1, 2, 3, 4].map((step) => (
              <span key={step} className={css['bar']} data-on={judgement.score >= step || undefined} />
            ))}
          </div>
          <p>
            {hint === undefined || judgement.accepted ? t(judgement.words) : `${t(judgement.words)}. ${t(hint)}`}
          </p>
        </>
      )}
    </div>
  );
}
