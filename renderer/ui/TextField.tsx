import { useRef, type HTMLInputAutoCompleteAttribute, type ReactNode, type Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import { isHiddenText } from './hidden-text.ts';
import { useLiveText } from './use-live-text.ts';
import { useSharedRef } from './use-shared-ref.ts';
import css from './TextField.module.css';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly name?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly spellCheck?: boolean | undefined;
  /** Stands inside the field at its end, e.g. a unit or a small button. */
  readonly suffix?: ReactNode;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, description, errorMessage, value, onChange, placeholder, suffix, ref } = props;
  const input = useRef<HTMLInputElement>(null);
  const live = useLiveText(input, value, onChange);
  const setInput = useSharedRef(input, ref);
  return (
    <AriaTextField
      {...fieldProps(props)}
      {...defined({
        name: props.name,
        type: props.type,
        // Unless told otherwise nothing typed may be remembered outside of the vault, in the window's history either.
        autoComplete: props.autoComplete ?? 'off',
        maxLength: props.maxLength,
        isReadOnly: isHiddenText(value) ? true : props.isReadOnly,
        autoFocus: props.autoFocus,
        spellCheck: props.spellCheck === undefined ? undefined : props.spellCheck ? ('true' as const) : ('false' as const),
        onBlur: props.onBlur,
        onFocus: props.onFocus,
      })}
      value={live.text}
      onChange={live.setText}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={props.isRequired} />
      <div className={css['line']}>
        <Input
          ref={setInput}
          className={fieldCss['input'] ?? ''}
          {...defined({ placeholder, 'data-field-id': props['data-field-id'], 'data-autofocus': props.autoFocus === true ? '' : undefined })}
        />
        {suffix === undefined ? null : <span className={css['suffix']}>{suffix}</span>}
      </div>
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
