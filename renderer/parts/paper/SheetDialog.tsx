import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { isLanguage } from '#renderer/lib/i18n.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { usePrinting } from '#renderer/parts/use-printing.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { SheetKind } from '#shared/domain/paper/kinds.ts';
import type { SheetPreview, SheetRequest } from '#shared/ipc/paper.ts';
import { PaperPages } from './PaperPages.tsx';
import { TemplateFilling } from './TemplateFilling.tsx';
import { useSaveWord } from './use-save-word.ts';
import css from './sheet-dialog.module.css';

export type SheetDialogProps = {
  readonly kind: SheetKind;
  /** What the sheet is about; several give several pages. */
  readonly ids: readonly string[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Instead of the name of the sheet. */
  readonly title?: string;
  readonly lead?: string;
  /** Instead of "there is nothing on this sheet yet". */
  readonly emptySentence?: string;
  /** Instead of the general sentence about what stays. */
  readonly stays?: (count: number) => string;
};

/** The one way out for every sheet: exactly what leaves is shown first, then it goes to paper, PDF, Word or a template. */
export function SheetDialog(props: SheetDialogProps) {
  const { i18n } = useTranslation();
  const request: SheetRequest = { kind: props.kind, ids: [...props.ids], language: isLanguage(i18n.language) ? i18n.language : 'nl-BE' };
  const sheet = useStoreQuery('paper.sheet', request, { enabled: props.isOpen && props.ids.length > 0 }).data;
  return sheet === undefined || sheet === null || sheet.kind !== props.kind ? null : <Preview {...props} request={request} sheet={sheet} />;
}

/** The house style among the templates. */
const house = 'house';

type PreviewProps = SheetDialogProps & { readonly request: SheetRequest; readonly sheet: SheetPreview };

function Preview({ kind, isOpen, onOpenChange, title, lead, emptySentence, stays, request, sheet }: PreviewProps) {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  const [look, setLook] = useState(house);
  const template = sheet.templates.find(({ id }) => id === look) ?? null;
  const name = names(`names.${kind}`);
  return (
    <Dialog title={title ?? name} size="medium" lead={template === null ? (lead ?? t('lead')) : t('fillLead')} isOpen={isOpen} onOpenChange={onOpenChange} actions={template === null ? <HouseActions request={request} sheet={sheet} /> : <FillAction request={request} templateId={template.id} kind={kind} />}>
      <Stack gap="row">
        {sheet.templates.length === 0 || sheet.isEmpty ? null : <Select label={t('look')} value={template?.id ?? house} onChange={setLook} options={[{ id: house, label: t('house') }, ...sheet.templates.map(({ id, name: label }) => ({ id, label }))]} />}
        {sheet.isEmpty ? <p>{emptySentence ?? t('empty')}</p> : template === null ? <PaperPages pages={sheet.pages} isPreview /> : <TemplateFilling request={request} templateId={template.id} />}
        <p className={css['soft']}>{stays === undefined ? (sheet.stays === 0 ? t('staysNone') : t('stays', { count: sheet.stays })) : stays(sheet.stays)}</p>
      </Stack>
    </Dialog>
  );
}

function useFileName(kind: SheetKind): string {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  return t('file', { sheet: names(`names.${kind}`), date: today() });
}

function HouseActions({ request, sheet }: { readonly request: SheetRequest; readonly sheet: SheetPreview }) {
  const { t } = useTranslation('paper');
  const { page, print, savePdf } = usePrinting();
  const save = useSaveWord();
  const fileName = useFileName(sheet.kind);
  if (sheet.isEmpty) return null;
  const paper = <PaperPages pages={sheet.pages} isPreview={false} />;
  return (
    <>
      <Button onPress={() => void save(fileName, { request, seal: sheet.seal, templateId: null })}>{t('word')}</Button>
      <Button onPress={() => void savePdf(paper, fileName)}>{t('pdf')}</Button>
      <Button variant="primary" icon={<IconPrinter />} onPress={() => void print(paper)}>
        {t('print')}
      </Button>
      {page}
    </>
  );
}

function FillAction({ request, templateId, kind }: { readonly request: SheetRequest; readonly templateId: string; readonly kind: SheetKind }) {
  const { t } = useTranslation('paper');
  const save = useSaveWord();
  const fileName = useFileName(kind);
  const preview = useStoreQuery('paper.templatePreview', { request, templateId }).data;
  return (
    <Button variant="primary" isDisabled={preview === undefined || preview === null} onPress={() => void (preview === undefined || preview === null ? undefined : save(fileName, { request, seal: preview.seal, templateId }))}>
      {t('fill')}
    </Button>
  );
}
