import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { PasswordStrength, usePasswordJudgement } from './PasswordStrength.tsx';

export type NewPassword = { readonly password: string; readonly again: string };

type NewPasswordFieldsProps = {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  /** Words that belong to the coach, which a password should not be made of. */
  readonly own: readonly string[];
  /** Told whether this password may be used. */
  readonly label?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly showsDifference: boolean;
};

/** A new password, twice, with its strength in words. */
export function NewPasswordFields({ value, onChange, own, label, autoFocus, showsDifference }: NewPasswordFieldsProps) {
  const { t } = useTranslation('vault');
  const [isShown, setIsShown] = useState(false);
  const judgement = usePasswordJudgement(value.password, own);
  const type = isShown ? 'text' : 'password';
  const isDifferent = showsDifference && value.again !== '' && value.again !== value.password;
  // Said once the coach has gone on to the second field: a password is weak while it is being typed.
  const isWeak = showsDifference && value.again !== '' && judgement?.accepted === false;
  return (
    <>
      <TextField
        label={label ?? t('password.field')}
        type={type}
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
        description={t('password.help')}
        errorMessage={isWeak ? t('password.tooWeak') : undefined}
        autoComplete="new-password"
        autoFocus={autoFocus}
        isRequired
      />
      <PasswordStrength judgement={judgement} />
      <TextField
        label={t('password.again')}
        type={type}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        autoComplete="new-password"
        errorMessage={isDifferent ? t('password.different') : undefined}
        isRequired
      />
      <CheckboxField label={t('password.show')} isSelected={isShown} onChange={setIsShown} />
    </>
  );
}
