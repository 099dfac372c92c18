import { useTranslation } from 'react-i18next';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { SavedText } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { tagFieldOf } from '#shared/domain/framework-tags.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from './start.module.css';

type ItemDialogProps = { readonly framework: Rec<'framework'>; readonly item: Rec<'frameworkItem'>; readonly groups: readonly string[]; readonly onClose: () => void };

/** One part of a framework: other words, another group, hidden or away. The code stays what it is. */
export function ItemDialog({ framework, item, groups, onClose }: ItemDialogProps) {
  const { t } = useTranslation('start');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const { id, label, code, groupLabel, isHidden } = item;
  const params = { name: label };
  // What leervragen are tagged with from the start can be hidden, not taken away: else their tags would lose their words.
  const isFixed = tagFieldOf(framework.kind, code) !== null;
  const setHidden = (next: boolean): void => void act(updateRecord('frameworkItem', id, { isHidden: next }, { act: { code: next ? 'frameworkItem.hidden' : 'frameworkItem.shown', params } }));
  const setGroup = (next: string | null): void => void updateRecord('frameworkItem', id, { groupLabel: next });
  return (
    <Dialog
      title={t('framework.editTitle')}
      lead={t('framework.code', { code })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <HistoryAction type="frameworkItem" id={id} of={label} />
          {isFixed ? null : (
            <Button
              variant="quiet"
              onPress={() => {
                onClose();
                void act(removeRecord('frameworkItem', id, { code: 'frameworkItem.deleted', params }));
              }}
            >
              {common('delete')}
            </Button>
          )}
          <Button onPress={() => setHidden(isHidden !== true)}>{t(isHidden === true ? 'framework.show' : 'framework.hide')}</Button>
          <Button variant="primary" onPress={onClose}>
            {t('done')}
          </Button>
        </>
      }
    >
      <Stack gap="field">
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
      </Stack>
    </Dialog>
  );
}
