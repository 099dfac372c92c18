import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/use-format.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import css from './observation.module.css';
import type { NewNoteState } from './use-new-note.ts';

type NewNoteProps = { readonly observationId: string; readonly note: NewNoteState; readonly heading: string | null; readonly place: number; readonly onStep: (by: number) => void };

/**
 * The line in which one notes while watching: Enter keeps it and begins the next. Ctrl+T, or "t " in front, puts the
 * time of that moment with it; while the observing runs the first letter does.
 */
export function NewNote({ observationId, note, heading, place, onStep }: NewNoteProps) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const onKey = (event: KeyboardEvent): void => {
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) note.add(heading, place);
    else if (isControl && event.key.toLowerCase() === 't') note.toggleTime();
    else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) onStep(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['newNote']} onKeyDownCapture={onKey}>
      <span className={css['at']}>{note.at === null ? '' : format.time(note.at)}</span>
      <TextField
        className={css['noteField'] ?? ''}
        label={heading === null ? t('watch.note') : t('watch.noteAt', { heading })}
        isLabelHidden
        autoFocus
        placeholder={t('watch.placeholder')}
        value={note.text}
        onChange={note.type}
        data-field-id={`observation:${observationId}:newNote`}
      />
    </div>
  );
}
