import { useTranslation } from 'react-i18next';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconDownload } from '#renderer/ui/icons.ts';
import type { CalendarEventType } from '#shared/domain/records/agenda.ts';
import { CalendarFileDialog } from './CalendarFileDialog.tsx';

/** Puts one appointment in another calendar; stands on its page. */
export function CalendarFileAction({ type, id }: { readonly type: CalendarEventType; readonly id: string }) {
  const { t } = useTranslation('agenda');
  const dialog = useDialog();
  return (
    <>
      <Button variant="quiet" icon={<IconDownload />} onPress={dialog.open}>
        {t('out.oneAction')}
      </Button>
      {dialog.isOpen ? <CalendarFileDialog scope={{ kind: 'event', type, id }} onOpenChange={dialog.onOpenChange} /> : null}
    </>
  );
}
