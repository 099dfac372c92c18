import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsDiscreet } from '#renderer/lib/discreet.ts';
import { CommandPalette } from '#renderer/ui/CommandPalette.tsx';
import type { Steps } from './entries.ts';
import { useFindState } from './find-state.ts';
import { useCommands } from './use-commands.tsx';
import { useFinds } from './use-finds.tsx';
import { useFindKeys } from './use-find-keys.ts';

type FindHostProps = Steps & {
  /** The places of before with the names of their pages, the latest first; asked when the palette opens. */
  readonly recent: () => readonly { readonly route: string; readonly title: string }[];
};

/** Ctrl+K: any person, group, school, screen, command, piece of the library and everything that was written. Stands once in the window. */
export function FindHost({ recent, ...steps }: FindHostProps) {
  const isOpen = useFindState((state) => state.isOpen);
  const setOpen = useFindState((state) => state.setOpen);
  useFindKeys(useIsDiscreet(), steps);
  // A window that is made anew starts without it.
  useEffect(() => () => setOpen(false), [setOpen]);
  return isOpen ? <Palette recent={recent} steps={steps} onClose={() => setOpen(false)} /> : null;
}

type PaletteProps = { readonly recent: FindHostProps['recent']; readonly steps: Steps; readonly onClose: () => void };

function Palette({ recent, steps, onClose }: PaletteProps) {
  const { t } = useTranslation('find');
  const [typed, setTyped] = useState('');
  const commands = useCommands(useIsDiscreet(), steps);
  const [visited] = useState(recent);
  const sections = useFinds(typed, { commands, recent: visited });
  const entries = sections.flatMap(({ entries: found }) => found);
  return (
    <CommandPalette
      label={t('title')}
      placeholder={t('placeholder')}
      isOpen
      onOpenChange={onClose}
      value={typed}
      onChange={setTyped}
      sections={sections.map(({ id, title, entries: found }) => ({
        id,
        title,
        items: found.map(({ id: key, label, detail, shown, icon, kbd }) => ({
          id: key,
          text: label,
          title: label,
          ...(detail === undefined || detail === '' ? {} : { detail: shown ?? detail }),
          ...(icon === undefined ? {} : { icon }),
          ...(kbd === undefined ? {} : { kbd }),
        })),
      }))}
      onChoose={(id) => {
        onClose();
        // After the focus has gone back to the page, or a dialog that opens now would lose it.
        requestAnimationFrame(() => entries.find((entry) => entry.id === id)?.run());
      }}
      emptyText={typed.trim() === '' ? t('start') : t('nothing', { text: typed.trim() })}
      foot={<span>{t('foot')}</span>}
    />
  );
}
