import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { suggestedAims } from '#shared/domain/seed-frameworks.ts';
import type { Rec } from '#shared/domain/records.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useListOf } from '#renderer/lib/use-list-of.ts';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { foldText } from '#renderer/ui/fold-text.ts';
import { IconPlus } from '#renderer/ui/icons.ts';
import css from './start.module.css';

const schema = z.object({ aim: z.string().trim().min(1, 'text-required').max(200, 'text-too-long') });

/** What a programme aims at: ticked from what is often named, added in words of one's own, told in a text. */
export function AimsField({ programme }: { readonly programme: Rec<'programme'> }) {
  const { t } = useTranslation('start');
  // What was ticked and added here stays on offer while the page is open, also after it was unticked.
  const [offered, setOffered] = useState<readonly string[]>(() => [...suggestedAims, ...(programme.aimList ?? []).filter((aim) => !suggestedAims.includes(aim))]);
  const chosen = programme.aimList ?? [];
  const options = [...offered, ...chosen.filter((aim) => !offered.includes(aim))];
  const change = useListOf<string>(chosen, async (aimList) => (await updateRecord('programme', programme.id, { aimList })).ok);
  // What changed, not all that is ticked: an aim that was added a moment ago may not stand on the page yet.
  const tick = (aims: readonly string[]): void =>
    void change((list) => {
      const next = [...list.filter((aim) => aims.includes(aim) || !chosen.includes(aim)), ...aims.filter((aim) => !chosen.includes(aim) && !list.includes(aim))];
      return [...options.filter((aim) => next.includes(aim)), ...next.filter((aim) => !options.includes(aim))];
    });
  const add = async (aim: string): Promise<boolean> => {
    const words = options.find((option) => foldText(option) === foldText(aim)) ?? aim;
    setOffered((before) => (before.includes(words) ? before : [...before, words]));
    return await change((list) => (list.includes(words) ? list : [...list, words]));
  };
  return (
    <Stack gap="field">
      <CheckboxGroup label={t('programme.aimList')} options={options.map((aim) => ({ id: aim, label: aim }))} value={chosen} onChange={tick} />
      <AddAim programmeId={programme.id} onAdd={add} />
      <SavedTextArea type="programme" record={programme} field="aims" label={t('programme.inWords')} minRows={2} />
    </Stack>
  );
}

function AddAim({ programmeId, onAdd }: { readonly programmeId: string; readonly onAdd: (aim: string) => Promise<boolean> }) {
  const { t } = useTranslation('start');
  const { control, sendAndGoOn, watch } = useDraftForm(`programme.aim:${programmeId}`, schema, { aim: '' });
  const add = sendAndGoOn(({ aim }) => onAdd(aim));
  return (
    <form className={css['adder']} onSubmit={(event) => void add(event)} noValidate>
      <FormText control={control} name="aim" label={t('programme.ownAim')} maxLength={200} />
      <Button type="submit" icon={<IconPlus />} isDisabled={watch('aim').trim() === ''}>
        {t('programme.addAim')}
      </Button>
    </form>
  );
}
