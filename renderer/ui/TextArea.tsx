import { useRef, type CSSProperties, type Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { fieldCss, FieldHelp, FieldLabel, fieldProps, type FieldProps } from './field.tsx';
import { isHiddenText } from './hidden-text.ts';
import { useLiveText } from './use-live-text.ts';
import { useSharedRef } from './use-shared-ref.ts';
import css from './TextArea.module.css';

/**
 * The empty form of index.html with autocomplete="off". What stands in a text area outside of such a form is copied by
 * Chromium into the window's history, in the main process, where it outlives a lock.
 */
const unremembered = 'unremembered';

export type TextAreaProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly name?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** Lines shown while empty; it grows with the text. Default 3. */
  readonly minRows?: number | undefined;
  /** `box` is a field in a form; `paper` is writing straight on the sheet, without a box. */
  readonly variant?: 'box' | 'paper' | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
};

/** Several lines of text, as high as what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, description, errorMessage, value, onChange, ref } = props;
  const { placeholder, minRows = 3, variant = 'box' } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const live = useLiveText(area, value, onChange);
  const setArea = useSharedRef(area, ref);
  return (
    <AriaTextField
      {...fieldProps(props)}
      {...defined({
        name: props.name,
        maxLength: props.maxLength,
        isReadOnly: isHiddenText(value) ? true : props.isReadOnly,
        autoFocus: props.autoFocus,
        onBlur: props.onBlur,
        onFocus: props.onFocus,
      })}
      form={unremembered}
      value={live.text}
      onChange={live.setText}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={props.isRequired} />
      <AriaTextArea
        ref={setArea}
        className={classNames(variant === 'box' && fieldCss['input'], css[variant])}
        style={{ '--rows': minRows } as CSSProperties}
        rows={minRows}
        {...defined({ placeholder, 'data-field-id': props['data-field-id'] })}
      />
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
