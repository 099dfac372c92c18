import { useTranslation } from 'react-i18next';
import { SheetDialog } from '#renderer/parts/paper/SheetDialog.tsx';

/** Shows beforehand what goes to paper and what stays; only then it is printed or saved. */
export function RoleSheetDialog({ leaderId, onClose }: { readonly leaderId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('start');
  return (
    <SheetDialog
      kind="roleSheet"
      ids={[leaderId]}
      lead={t('sheet.lead')}
      emptySentence={t('sheet.empty')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    />
  );
}
