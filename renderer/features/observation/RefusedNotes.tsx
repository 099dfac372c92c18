import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import css from './observation.module.css';
import type { NewNoteState, RefusedNote } from './use-new-note.ts';

/** Notes that were not kept, each apart with why, to mend and send again; noting goes on meanwhile. */
export function RefusedNotes({ note }: { readonly note: NewNoteState }) {
  return note.refused.map((refused, index) => <Refused key={index} refused={refused} onChange={(text) => note.mend(index, text)} onRetry={() => note.retry(index)} onDrop={() => note.drop(index)} />);
}

function Refused({ refused, onChange, onRetry, onDrop }: { readonly refused: RefusedNote; readonly onChange: (text: string) => void; readonly onRetry: () => void; readonly onDrop: () => void }) {
  const { t } = useTranslation('observation');
  return (
    <div role="group" className={css['refused']} aria-label={t('watch.refused')}>
      <TextArea label={t('watch.refused')} value={refused.text} onChange={onChange} errorMessage={refused.reason} minRows={2} />
      <Inline>
        <Button variant="quiet" onPress={onRetry}>
          {t('watch.retry')}
        </Button>
        <Button variant="quiet" onPress={onDrop}>
          {t('watch.drop')}
        </Button>
      </Inline>
    </div>
  );
}
