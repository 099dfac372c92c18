import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { SavedDialog } from '#renderer/parts/SavedDialog.tsx';
import { SavedText } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { tagFieldOf } from '#shared/domain/framework-tags.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from './start.module.css';

type ItemDialogProps = { readonly framework: Rec<'framework'>; readonly item: Rec<'frameworkItem'>; readonly groups: readonly string[]; readonly onClose: () => void };

/** One part of a framework: other words, another group, hidden or away. The code stays what it is. */
export function ItemDialog({ framework, item, groups, onClose }: ItemDialogProps) {
  const { t } = useTranslation('start');
  const act = useAct();
  const { id, label, code, groupLabel, isHidden } = item;
  const params = { name: label };
  // What leervragen are tagged with from the start can be hidden, not taken away: else their tags would lose their words.
  const isFixed = tagFieldOf(framework.kind, code) !== null;
  const setHidden = (next: boolean): void => void act(updateRecord('frameworkItem', id, { isHidden: next }, { act: { code: next ? 'frameworkItem.hidden' : 'frameworkItem.shown', params } }));
  const setGroup = (next: string | null): void => void updateRecord('frameworkItem', id, { groupLabel: next });
  return (
    <SavedDialog
      title={t('framework.editTitle')}
      lead={t('framework.code', { code })}
      type="frameworkItem"
      id={id}
      name={label}
      onClose={onClose}
      {...(isFixed ? { removal: null } : {})}
      more={<Button onPress={() => setHidden(isHidden !== true)}>{t(isHidden === true ? 'framework.show' : 'framework.hide')}</Button>}
    >
      <SavedText type="frameworkItem" record={item} field="label" label={t('framework.label')} maxLength={300} isRequired autoFocus />
      <ComboBox
        label={t('framework.group')}
        description={t('framework.groupHint')}
        options={groups.map((group) => ({ id: group, label: group }))}
        value={groupLabel}
        onChange={setGroup}
        onCreate={setGroup}
        data-field-id={`frameworkItem:${id}:groupLabel`}
      />
      <p className={css['note']}>{t('savesItself')}</p>
    </SavedDialog>
  );
}
