import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { usePrinting } from '#renderer/parts/use-printing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import type { SheetKind } from '#shared/domain/paper/kinds.ts';
import type { SheetPreview, SheetRequest } from '#shared/ipc/paper.ts';
import { PaperPages } from './PaperPages.tsx';
import { useSaveWord } from './use-save-word.ts';

/** Says what it is and for whom, and no one's name. */
function useFileName({ kind, reader }: Pick<SheetRequest, 'kind' | 'reader'>): string {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  return t(reader === 'coach' ? 'fileOwn' : 'file', { sheet: names(`names.${kind}`), date: today() });
}

type HouseActionsProps = { readonly request: SheetRequest; readonly sheet: SheetPreview; /** False while another version is still on screen. */ readonly isCurrent: boolean };

/** Word, PDF and paper, all in the house style. The way to paper has the focus: Enter prints what was looked at. */
export function HouseActions({ request, sheet, isCurrent }: HouseActionsProps) {
  const { t } = useTranslation('paper');
  const { print, savePdf } = usePrinting();
  const save = useSaveWord();
  const fileName = useFileName(request);
  if (sheet.isEmpty) return null;
  const paper = <PaperPages pages={sheet.pages} isPreview={false} />;
  return (
    <>
      <Button isDisabled={!isCurrent} onPress={() => void save(fileName, { request, seal: sheet.seal, templateId: null })}>
        {t('word')}
      </Button>
      <Button isDisabled={!isCurrent} onPress={() => void savePdf(paper, fileName)}>
        {t('pdf')}
      </Button>
      <Button variant="primary" icon={<IconPrinter />} autoFocus isDisabled={!isCurrent} onPress={() => void print(paper)}>
        {t('print')}
      </Button>
    </>
  );
}

type FillActionProps = { readonly request: SheetRequest; readonly templateId: string; readonly kind: SheetKind };

export function FillAction({ request, templateId, kind }: FillActionProps) {
  const { t } = useTranslation('paper');
  const save = useSaveWord();
  const fileName = useFileName({ kind, reader: 'others' });
  const preview = useStoreQuery('paper.templatePreview', { request, templateId }).data;
  return (
    <Button variant="primary" isDisabled={preview === undefined || preview === null} onPress={() => void (preview === undefined || preview === null ? undefined : save(fileName, { request, seal: preview.seal, templateId }))}>
      {t('fill')}
    </Button>
  );
}
