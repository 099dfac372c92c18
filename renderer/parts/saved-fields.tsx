import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { updateRecord, type Act } from '#renderer/lib/records.ts';
import { useAutosave } from '#renderer/lib/use-autosave.ts';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import type { FieldProps } from '#renderer/ui/field.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select, type Option } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Done } from '#shared/ipc/records.ts';
import type { Rec, RecordType, Values } from '#shared/domain/records.ts';
import type { AppError, Result } from '#shared/result.ts';
import { useAct } from './use-act.ts';

type Saved<T extends RecordType> = Omit<FieldProps, 'errorMessage' | 'data-field-id'> & {
  readonly type: T;
  readonly record: Rec<T>;
  readonly field: keyof Values<T> & string;
};

/** What a choice does: said afterwards, with its undo. Text has its history for that. */
type Chosen = { readonly actOf?: (value: unknown) => Act };

/** What the saving fields share: the value, saving, the error in words, and the name across a lock. */
function useSaved<T extends RecordType>(type: T, record: Rec<T>, field: keyof Values<T> & string, actOf?: Chosen['actOf']) {
  const act = useAct();
  const write = async (value: unknown, open: boolean): Promise<Result<Done>> => {
    const done = await updateRecord(type, record.id, { [field]: value } as never, { open: actOf === undefined && open, ...(actOf === undefined ? {} : { act: actOf(value) }) });
    if (done.ok && actOf !== undefined) void act(Promise.resolve(done));
    return done;
  };
  const { value, onChange, onBlur, error } = useAutosave(type, record, field, write);
  return {
    value: value as unknown,
    onChange: onChange as (value: unknown) => void,
    onBlur,
    errorMessage: error === null ? undefined : reasonOf(error),
    'data-field-id': `${type}:${record.id}:${field}`,
  };
}

function reasonOf({ code, params }: AppError): string {
  return fieldSentence(code === 'invalid-record' ? String(params['reason'] ?? '') : code);
}

/** One line of text of a record; saves itself. */
export function SavedText<T extends RecordType>({ type, record, field, ...rest }: Saved<T> & { readonly inputType?: 'email' | 'tel' | 'url'; readonly placeholder?: string; readonly maxLength?: number }) {
  const { value, ...saved } = useSaved(type, record, field);
  const { inputType, ...shown } = rest;
  return <TextField {...shown} {...saved} type={inputType} value={(value as string | null) ?? ''} />;
}

/** Running text of a record; saves itself. */
export function SavedTextArea<T extends RecordType>({ type, record, field, ...rest }: Saved<T> & { readonly minRows?: number; readonly variant?: 'box' | 'paper'; readonly placeholder?: string }) {
  const { value, ...saved } = useSaved(type, record, field);
  return <TextArea {...rest} {...saved} value={(value as string | null) ?? ''} />;
}

/** A day of a record; saves itself. */
export function SavedDate<T extends RecordType>({ type, record, field, actOf, ...rest }: Saved<T> & Chosen & { readonly minValue?: string; readonly maxValue?: string }) {
  const { value, ...saved } = useSaved(type, record, field, actOf);
  return <DatePicker {...rest} {...saved} value={value as string | null} />;
}

/** A number of a record; saves itself. */
export function SavedNumber<T extends RecordType>({ type, record, field, ...rest }: Saved<T> & { readonly minValue?: number; readonly maxValue?: number; readonly suffix?: string }) {
  const { value, ...saved } = useSaved(type, record, field);
  return <NumberField {...rest} {...saved} value={value as number | null} />;
}

/** One out of a closed list; saves itself. */
export function SavedSelect<T extends RecordType>({ type, record, field, actOf, ...rest }: Saved<T> & Chosen & { readonly options: readonly Option[]; readonly placeholder?: string }) {
  const { value, ...saved } = useSaved(type, record, field, actOf);
  return <Select {...rest} {...saved} value={value as string | null} />;
}
