import type { ReactNode } from 'react';
import { Controller, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldSentence } from '#renderer/lib/error-sentence.ts';
import { ComboBox, type ComboBoxProps } from '#renderer/ui/ComboBox.tsx';
import { DatePicker, type DateFieldProps } from '#renderer/ui/DateField.tsx';
import { NumberField, type NumberFieldProps } from '#renderer/ui/NumberField.tsx';
import { RadioGroup, type RadioGroupProps } from '#renderer/ui/RadioGroup.tsx';
import { Select, type SelectProps } from '#renderer/ui/Select.tsx';
import { TextArea, type TextAreaProps } from '#renderer/ui/TextArea.tsx';
import { TextField, type TextFieldProps } from '#renderer/ui/TextField.tsx';
import { TimeField, type TimeFieldProps } from '#renderer/ui/TimeField.tsx';

type Bound<V extends FieldValues> = { readonly control: Control<V>; readonly name: FieldPath<V> };
type Rest<P> = Omit<P, 'value' | 'onChange' | 'errorMessage' | 'data-field-id'>;
type Given = { readonly value: unknown; readonly onChange: (value: unknown) => void; readonly onBlur: () => void; readonly errorMessage: string | undefined; readonly 'data-field-id': string };

/** Ties one field of the kit to one field of a form, with its error in words and its name across a lock. */
function Bind<V extends FieldValues>({ control, name, fieldId = `form:${name}`, children }: Bound<V> & { readonly fieldId?: string | undefined; readonly children: (given: Given) => ReactNode }) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <>
          {children({
            value: field.value,
            onChange: field.onChange,
            onBlur: field.onBlur,
            errorMessage: fieldState.error === undefined ? undefined : fieldSentence(fieldState.error.message ?? ''),
            'data-field-id': fieldId,
          })}
        </>
      )}
    />
  );
}

export function FormText<V extends FieldValues>({ control, name, ...rest }: Bound<V> & Rest<Omit<TextFieldProps, 'name'>>) {
  return (
    <Bind control={control} name={name}>
      {({ value, ...given }) => <TextField {...rest} {...given} value={(value as string | null) ?? ''} />}
    </Bind>
  );
}

export function FormTextArea<V extends FieldValues>({ control, name, fieldId, ...rest }: Bound<V> & { /** Where several forms on a screen may stand open. */ readonly fieldId?: string } & Rest<Omit<TextAreaProps, 'name'>>) {
  return (
    <Bind control={control} name={name} fieldId={fieldId}>
      {({ value, ...given }) => <TextArea {...rest} {...given} value={(value as string | null) ?? ''} />}
    </Bind>
  );
}

export function FormDate<V extends FieldValues>({ control, name, ...rest }: Bound<V> & Rest<DateFieldProps>) {
  return (
    <Bind control={control} name={name}>
      {({ value, ...given }) => <DatePicker {...rest} {...given} value={(value as string | null | undefined) ?? null} />}
    </Bind>
  );
}

export function FormSelect<V extends FieldValues>({ control, name, ...rest }: Bound<V> & Rest<SelectProps<string>>) {
  return (
    <Bind control={control} name={name}>
      {({ value, ...given }) => <Select {...rest} {...given} value={(value as string | null | undefined) ?? null} />}
    </Bind>
  );
}

export function FormComboBox<V extends FieldValues>({ control, name, ...rest }: Bound<V> & Rest<ComboBoxProps<string>>) {
  return (
    <Bind control={control} name={name}>
      {({ value, ...given }) => <ComboBox {...rest} {...given} value={(value as string | null | undefined) ?? null} />}
    </Bind>
  );
}

export function FormTime<V extends FieldValues>({ control, name, ...rest }: Bound<V> & Rest<TimeFieldProps>) {
  return (
    <Bind control={control} name={name}>
      {({ value, ...given }) => <TimeField {...rest} {...given} value={(value as string | null | undefined) ?? null} />}
    </Bind>
  );
}

export function FormNumber<V extends FieldValues>({ control, name, ...rest }: Bound<V> & Rest<NumberFieldProps>) {
  return (
    <Bind control={control} name={name}>
      {({ value, ...given }) => <NumberField {...rest} {...given} value={(value as number | null | undefined) ?? null} />}
    </Bind>
  );
}

export function FormRadio<V extends FieldValues>({ control, name, ...rest }: Bound<V> & Rest<RadioGroupProps<string>>) {
  return (
    <Bind control={control} name={name}>
      {({ value, ...given }) => <RadioGroup {...rest} {...given} value={(value as string | null | undefined) ?? null} />}
    </Bind>
  );
}
