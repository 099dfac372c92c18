import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useAutosave } from '#renderer/lib/use-autosave.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { DebriefText as Text } from '#shared/ipc/observations.ts';
import type { Result } from '#shared/result.ts';
import css from './observation.module.css';

type DebriefTextProps = { readonly observationId: string; readonly text: Text; /** Whose words: the school leader's name or the observer's. */ readonly who: string; readonly givenName: string; readonly facet: string };

/** One side of one facet, written straight on the sheet, with who can see it always in sight. */
export function DebriefText({ observationId, text, who, givenName, facet }: DebriefTextProps) {
  const { t } = useTranslation('observation');
  const act = useAct();
  const { id, kind, voice, audience, isStored } = text;
  const write = useCallback((words: string | null, open: boolean): Promise<Result<unknown>> => api['observations.writeText']({ observationId, kind, voice, text: words, open }), [observationId, kind, voice]);
  const { value, onChange, onBlur, error } = useAutosave('observationNote', text, 'text', write);
  const label = t('debrief.of', { facet, who });
  return (
    <div className={css['voice']}>
      <div className={css['voiceHead']}>
        <span className={css['who']}>{who}</span>
        <AudienceField value={audience} name={givenName} of={label} onChange={(next) => void act(api['observations.writeText']({ observationId, kind, voice, audience: next }))} />
      </div>
      <TextArea variant="paper" label={label} isLabelHidden minRows={2} placeholder={t(`debrief.${kind}.${voice}`)} value={value ?? ''} onChange={onChange} onBlur={onBlur} errorMessage={error === null ? undefined : errorSentence(error)} data-field-id={`observationNote:${id}:text`} />
      {isStored ? <HistoryAction className={css['history']} type="observationNote" id={id} of={label} /> : null}
    </div>
  );
}
