import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { SheetKind } from '#shared/domain/paper/kinds.ts';
import { SheetDialog } from './SheetDialog.tsx';

export type SheetChoice = { readonly kind: SheetKind; readonly id: string };

/** Sheets that can be looked at and taken along, a line each. */
export function SheetRows({ label, sheets }: { readonly label: string; readonly sheets: readonly SheetChoice[] }) {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  const [open, setOpen] = useState<SheetChoice | null>(null);
  return (
    <>
      <Rows label={label}>
        {sheets.map((sheet) => (
          <Row
            key={sheet.kind}
            title={names(`names.${sheet.kind}`)}
            action={
              <Button variant="quiet" aria-label={t('openOf', { sheet: names(`names.${sheet.kind}`) })} onPress={() => setOpen(sheet)}>
                {t('open')}
              </Button>
            }
          />
        ))}
      </Rows>
      {open === null ? null : <SheetDialog kind={open.kind} ids={[open.id]} isOpen onOpenChange={(isOpen) => (isOpen ? undefined : setOpen(null))} />}
    </>
  );
}
