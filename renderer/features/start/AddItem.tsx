import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import css from './start.module.css';

const schema = z.object({ label: z.string().trim().min(1, 'text-required').max(300, 'text-too-long'), group: z.string().nullable() });
type Values = z.infer<typeof schema>;

/** Adds parts one after the other; the group stays, so that a whole list goes in by typing and Enter. */
export function AddItem({ frameworkId, groups }: { readonly frameworkId: string; readonly groups: readonly string[] }) {
  const { t } = useTranslation('start');
  const act = useAct();
  const { control, sendAndGoOn, setValue, watch } = useDraftForm<Values>(`frameworkItem.new:${frameworkId}`, schema, { label: '', group: groups.at(-1) ?? null });
  const { label, group } = watch();
  const setGroup = (next: string | null): void => setValue('group', next, { shouldDirty: true });
  const options = group === null || groups.includes(group) ? groups : [...groups, group];
  const add = sendAndGoOn(
    async (values) => (await act(api['frameworks.addItem']({ frameworkId, label: values.label, groupLabel: values.group }))) !== null,
    (sent) => ({ group: sent.group }),
  );
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <Stack gap="field">
        <ComboBox label={t('framework.group')} description={t('framework.groupHint')} options={options.map((name) => ({ id: name, label: name }))} value={group} onChange={setGroup} onCreate={(text) => setGroup(text.trim())} />
        <div className={css['adder']}>
          <FormText control={control} name="label" label={t('framework.label')} maxLength={300} />
          <Button type="submit" icon={<IconPlus />} isDisabled={label.trim() === ''}>
            {t('framework.addItem')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
