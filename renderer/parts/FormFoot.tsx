import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';

type FormFootProps = {
  /** The id of the form in the dialog. */
  readonly form: string;
  /** What the form does, on the button that does it. */
  readonly submit: ReactNode;
  readonly onCancel: () => void;
  readonly isPending?: boolean;
  readonly isDisabled?: boolean;
  /** What else can be done from here; stands first. */
  readonly children?: ReactNode;
};

/** The foot of a dialog with a form in it: the way out, and the word that does it. */
export function FormFoot({ form, submit, onCancel, isPending = false, isDisabled = false, children }: FormFootProps) {
  const { t } = useTranslation('common');
  return (
    <>
      {children}
      <Button onPress={onCancel}>{t('cancel')}</Button>
      <Button variant="primary" type="submit" form={form} isPending={isPending} isDisabled={isDisabled}>
        {submit}
      </Button>
    </>
  );
}
