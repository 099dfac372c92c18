import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LayoutGroupView } from '#shared/ipc/layout.ts';
import { OptionSheetDialog } from './OptionSheetDialog.tsx';
import css from './layout.module.css';

/** Bijeenkomsten for which the group still chooses: the sheet that goes round, and what was ticked on it. */
export function OpenChoices({ group }: { readonly group: LayoutGroupView }) {
  const { t } = useTranslation('layout');
  const format = useFormat();
  const act = useAct();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  if (group.choices.length === 0) return null;
  const choices = group.choices.flatMap(({ meetingId }) => (chosen[meetingId] === undefined ? [] : [{ meetingId, date: chosen[meetingId] }]));
  const save = async (): Promise<void> => {
    if ((await act(api['layout.choose']({ choices }))) !== null) setChosen({});
  };
  return (
    <Section
      title={t('choices.title')}
      note={t('choices.note')}
      action={
        <Button variant="quiet" icon={<IconPrinter />} onPress={() => setIsSheetOpen(true)}>
          {t('choices.sheet')}
        </Button>
      }
    >
      <Stack gap="field">
        <p className={css['hint']}>{t('choices.lead')}</p>
        {group.choices.map(({ meetingId, date, options }) => (
          <RadioGroup
            key={meetingId}
            label={t('choices.of', { date: format.date(date, 'month') })}
            layout="line"
            value={chosen[meetingId] ?? null}
            options={options.map((day) => ({ id: day, label: format.date(day, 'dayMonth') }))}
            onChange={(day) => setChosen((before) => ({ ...before, [meetingId]: day }))}
            data-field-id={`meeting:${meetingId}:dateOptions`}
          />
        ))}
        <Inline>
          <Button variant="primary" isDisabled={choices.length === 0} onPress={() => void save()}>
            {t('choices.enter')}
          </Button>
        </Inline>
      </Stack>
      <OptionSheetDialog group={group} isOpen={isSheetOpen} onOpenChange={setIsSheetOpen} />
    </Section>
  );
}
