import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';

/** "Bewerken" at the end of a row; its full name says what. */
export function EditButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Button variant="quiet" aria-label={label} onPress={onPress}>
      {t('edit')}
    </Button>
  );
}
