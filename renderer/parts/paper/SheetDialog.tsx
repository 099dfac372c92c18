import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsDiscreet } from '#renderer/lib/discreet.ts';
import { isLanguage } from '#renderer/lib/i18n.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { hasCoachVersion, type CoachSheetKind, type SheetKind, type SheetReader } from '#shared/domain/paper/kinds.ts';
import type { SheetPreview, SheetRequest } from '#shared/ipc/paper.ts';
import { PaperPages } from './PaperPages.tsx';
import { FillAction, HouseActions } from './SheetActions.tsx';
import { StaysSentence, TemplateFilling } from './TemplateFilling.tsx';

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
  /** Which of two versions is shown first; the other is one key away. */
  readonly firstReader?: SheetReader;
};

/** The one way out for every sheet: exactly what leaves is shown first, then it goes to paper, PDF, Word or a template. */
export function SheetDialog(props: SheetDialogProps) {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState<SheetReader>(props.firstReader ?? 'others');
  const isDiscreet = useIsDiscreet();
  // While others look along, what is for the coach alone is not even fetched.
  const versions = hasCoachVersion(props.kind) && !isDiscreet ? props.kind : null;
  const request: SheetRequest = { kind: props.kind, ids: [...props.ids], reader: versions === null ? 'others' : chosen, language: isLanguage(i18n.language) ? i18n.language : 'nl-BE' };
  const sheet = useStoreQuery('paper.sheet', request, { enabled: props.isOpen && props.ids.length > 0 }).data;
  if (sheet === undefined || sheet === null || sheet.kind !== props.kind) return null;
  return <Preview {...props} request={request} sheet={sheet} readerChoice={versions === null ? null : <ReaderChoice kind={versions} reader={chosen} onChange={setChosen} />} />;
}

/** Two versions of one sheet: all of it for the coach, or what the audience of each piece lets through. */
function ReaderChoice({ kind, reader, onChange }: { readonly kind: CoachSheetKind; readonly reader: SheetReader; readonly onChange: (reader: SheetReader) => void }) {
  const { t } = useTranslation('paper');
  return (
    <RadioGroup
      label={t('reader.label')}
      layout="line"
      value={reader}
      onChange={onChange}
      options={[
        { id: 'coach', label: t('reader.coach') },
        { id: 'others', label: t(`reader.${kind}`) },
      ]}
    />
  );
}

/** The house style among the templates. */
const house = 'house';

type PreviewProps = SheetDialogProps & { readonly request: SheetRequest; readonly sheet: SheetPreview; readonly readerChoice: ReactNode };

function Preview({ kind, isOpen, onOpenChange, title, lead, emptySentence, request, sheet, readerChoice }: PreviewProps) {
  const { t } = useTranslation('paper');
  const { t: names } = useTranslation('sheets');
  const [look, setLook] = useState(house);
  // The answer of before stands until the new one is there: it is not shown as the version that was just chosen.
  const isCurrent = sheet.reader === request.reader;
  const template = sheet.templates.find(({ id }) => id === look) ?? null;
  const isPrivate = request.reader === 'coach';
  return (
    <Dialog
      title={title ?? names(`names.${kind}`)}
      size="medium"
      lead={template === null ? (lead ?? t('lead')) : t('fillLead')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={template === null ? <HouseActions request={request} sheet={sheet} isCurrent={isCurrent} /> : <FillAction request={request} templateId={template.id} kind={kind} />}
    >
      <Stack gap="row">
        {readerChoice}
        {isPrivate ? <Callout tone="leaves" title={t('reader.private')} safe={t('reader.privateSafe')} /> : null}
        {sheet.templates.length === 0 || sheet.isEmpty ? null : <Select label={t('look')} value={template?.id ?? house} onChange={setLook} options={[{ id: house, label: t('house') }, ...sheet.templates.map(({ id, name: label }) => ({ id, label }))]} />}
        {!isCurrent ? null : sheet.isEmpty ? <p>{emptySentence ?? t('empty')}</p> : template === null ? <PaperPages pages={sheet.pages} isPreview /> : <TemplateFilling request={request} templateId={template.id} />}
        {isPrivate || !isCurrent ? null : <StaysSentence stays={sheet.stays} isTemplate={template !== null} />}
      </Stack>
    </Dialog>
  );
}
