import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestedAims } from '#shared/domain/seed-frameworks.ts';
import type { Rec } from '#shared/domain/records.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { foldText } from '#renderer/ui/fold-text.ts';
import { IconPlus } from '#renderer/ui/icons.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import css from './start.module.css';

/** What a programme aims at: ticked from what is often named, added in words of one's own, told in a text. */
export function AimsField({ programme }: { readonly programme: Rec<'programme'> }) {
  const { t } = useTranslation('start');
  const [typed, setTyped] = useState('');
  // What was ticked and added here stays on offer while the page is open, also after it was unticked.
  const [offered, setOffered] = useState<readonly string[]>(() => [...suggestedAims, ...(programme.aimList ?? []).filter((aim) => !suggestedAims.includes(aim))]);
  const chosen = programme.aimList ?? [];
  const options = [...offered, ...chosen.filter((aim) => !offered.includes(aim))];
  const save = (aimList: string[]): void => void updateRecord('programme', programme.id, { aimList });
  const add = (): void => {
    const aim = typed.trim();
    if (aim === '') return;
    const known = options.find((option) => foldText(option) === foldText(aim)) ?? aim;
    setOffered(options.includes(known) ? options : [...options, known]);
    if (!chosen.includes(known)) save([...chosen, known]);
    setTyped('');
  };
  return (
    <Stack gap="field">
      <CheckboxGroup label={t('programme.aimList')} options={options.map((aim) => ({ id: aim, label: aim }))} value={chosen} onChange={(aims) => save(options.filter((aim) => aims.includes(aim)))} />
      <form
        className={css['adder']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={t('programme.ownAim')} value={typed} onChange={setTyped} maxLength={200} data-field-id={`programme:${programme.id}:ownAim`} />
        <Button type="submit" icon={<IconPlus />} isDisabled={typed.trim() === ''}>
          {t('programme.addAim')}
        </Button>
      </form>
      <SavedTextArea type="programme" record={programme} field="aims" label={t('programme.inWords')} minRows={2} />
    </Stack>
  );
}
