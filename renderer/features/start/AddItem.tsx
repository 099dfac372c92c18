import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import css from './start.module.css';

/** Adds parts one after the other; the group stays, so that a whole list goes in by typing and Enter. */
export function AddItem({ frameworkId, groups }: { readonly frameworkId: string; readonly groups: readonly string[] }) {
  const { t } = useTranslation('start');
  const act = useAct();
  const [label, setLabel] = useState('');
  const [group, setGroup] = useState<string | null>(groups.at(-1) ?? null);
  const options = group === null || groups.includes(group) ? groups : [...groups, group];
  const add = async (): Promise<void> => {
    if (label.trim() === '') return;
    const done = await act(api['frameworks.addItem']({ frameworkId, label, groupLabel: group }));
    if (done !== null) setLabel('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap="field">
        <ComboBox label={t('framework.group')} description={t('framework.groupHint')} options={options.map((name) => ({ id: name, label: name }))} value={group} onChange={setGroup} onCreate={(text) => setGroup(text.trim())} />
        <div className={css['adder']}>
          <TextField label={t('framework.label')} value={label} onChange={setLabel} maxLength={300} data-field-id={`framework:${frameworkId}:newItem`} />
          <Button type="submit" icon={<IconPlus />} isDisabled={label.trim() === ''}>
            {t('framework.addItem')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
