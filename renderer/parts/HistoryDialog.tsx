import { useTranslation } from 'react-i18next';
import { inBrussels } from '#renderer/lib/format.ts';
import { updateRecord, useRecords } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { RecordType } from '#shared/domain/records.ts';
import type { VersionView } from '#shared/ipc/records.ts';
import { isHidden } from '#shared/domain/discreet.ts';
import { useAct } from './use-act.ts';
import { useFieldName } from './use-field-name.ts';

type HistoryDialogProps = {
  readonly type: RecordType;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** A field as the screen calls it; without it, or where it answers null, texts have the name of the catalogue and the rest stays out. */
  readonly fieldLabel?: (field: string) => string | null;
  /** A value of a closed list in words; undefined = shown as it is. */
  readonly valueLabel?: (field: string, value: unknown) => string | undefined;
};

/** Who changed what and when, with each earlier value a press away. */
export function HistoryDialog({ type, id, isOpen, onOpenChange, fieldLabel, valueLabel }: HistoryDialogProps) {
  const { t } = useTranslation('acts');
  return (
    <Dialog title={t('history.title')} lead={t('history.lead')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {isOpen ? <Versions type={type} id={id} fieldLabel={fieldLabel} valueLabel={valueLabel} /> : null}
    </Dialog>
  );
}

type VersionsProps = Pick<HistoryDialogProps, 'type' | 'id'> & { readonly [K in 'fieldLabel' | 'valueLabel']: HistoryDialogProps[K] | undefined };

function Versions({ type, id, fieldLabel, valueLabel }: VersionsProps) {
  const { t } = useTranslation('acts');
  const act = useAct();
  const format = useFormat();
  const authors = useRecords('author');
  const versions = useStoreQuery('records.history', { id }).data;
  const valueText = useValueText(valueLabel);
  const nameOf = useFieldName(type);
  if (versions === undefined) return <Loading />;
  const shown = versions.flatMap((version) => {
    const label = version.field === 'deleted' ? t('history.deletedField') : (fieldLabel?.(version.field) ?? nameOf(version.field));
    return label === null ? [] : [{ version, label }];
  });
  if (shown.length === 0) return <p>{t('history.empty')}</p>;
  return (
    <Rows label={t('history.title')}>
      {shown.map(({ version, label }, index) => {
        const { date, time } = inBrussels(version.at);
        const author = authors?.find((candidate) => candidate.id === version.author);
        return (
          <Row
            key={`${version.field}-${version.at}-${shown.length - index}`}
            title={label}
            detail={valueText(version)}
            trailing={`${format.date(date, 'short')} ${format.time(time)}${author === undefined ? '' : ` ${t('history.by', { name: author.name })}`}`}
            action={
              version.isHead ? (
                t('history.now')
              ) : version.field === 'deleted' || version.value === null || isHidden(JSON.stringify(version.value)) ? undefined : (
                <Button
                  variant="quiet"
                  aria-label={t('history.restoreValue', { field: label })}
                  onPress={() => void act(updateRecord(type, id, { [version.field]: version.value } as never, { act: { code: 'field.restored' } }))}
                >
                  {t('history.restore')}
                </Button>
              )
            }
          />
        );
      })}
    </Rows>
  );
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const timePattern = /^\d{2}:\d{2}$/;

function useValueText(valueLabel: HistoryDialogProps['valueLabel']): (version: VersionView) => string {
  const { t } = useTranslation('acts');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  return ({ field, value }) => {
    if (field === 'deleted') return t(value === true ? 'history.inBin' : 'history.outOfBin');
    const label = valueLabel?.(field, value);
    if (label !== undefined) return label;
    if (value === null || value === '') return t('history.emptyValue');
    if (typeof value === 'boolean') return common(value ? 'yes' : 'no');
    if (typeof value === 'number') return format.number(value);
    if (typeof value === 'string') return dayPattern.test(value) ? format.date(value, 'long') : timePattern.test(value) ? format.time(value) : value;
    return wordsIn(value).join(' · ');
  };
}

/** The words of a list, without the ids and codes between them. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'text' || name === 'title' ? wordsIn(part) : []));
}
