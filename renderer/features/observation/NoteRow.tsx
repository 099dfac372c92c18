import { useTranslation } from 'react-i18next';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { Rec } from '#shared/domain/records.ts';
import css from './observation.module.css';

/** One note: when it was seen, and its words, which can be mended in place. */
export function NoteRow({ note }: { readonly note: Rec<'observationNote'> }) {
  const { t } = useTranslation('observation');
  const format = useFormat();
  const act = useAct();
  const history = useDialog();
  const { id, at } = note;
  return (
    <li className={css['note']}>
      <span className={css['at']}>{at === null ? '' : format.time(at)}</span>
      <SavedTextArea className={css['noteField'] ?? ''} type="observationNote" record={note} field="text" label={t('watch.noteText')} isLabelHidden variant="paper" minRows={1} />
      <Menu
        label={t('watch.moreNote')}
        entries={[
          ...(at === null ? [] : [{ id: 'untimed', label: t('watch.noTime'), onAction: () => void act(updateRecord('observationNote', id, { at: null })) }]),
          { id: 'history', label: t('history'), onAction: history.open },
          { id: 'remove', label: t('remove'), onAction: () => void act(removeRecord('observationNote', id)) },
        ]}
      />
      <HistoryDialog type="observationNote" id={id} fieldLabel={(field) => (field === 'text' || field === 'at' ? t(`fields.${field}`) : null)} {...history} />
    </li>
  );
}
