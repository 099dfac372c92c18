import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { SheetDialog } from './SheetDialog.tsx';
import type { SheetChoice } from './SheetRows.tsx';

/** "Op papier en Word": the sheets that belong to what is on the screen. */
export function SheetMenu({ sheets }: { readonly sheets: readonly SheetChoice[] }) {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  const [open, setOpen] = useState<SheetChoice | null>(null);
  return (
    <>
      <Menu label={t('menu')} trigger="secondary" icon={<IconPrinter />} entries={sheets.map((sheet) => ({ id: sheet.kind, label: names(`names.${sheet.kind}`), onAction: () => setOpen(sheet) }))} />
      {open === null ? null : <SheetDialog kind={open.kind} ids={[open.id]} isOpen onOpenChange={(isOpen) => (isOpen ? undefined : setOpen(null))} />}
    </>
  );
}
