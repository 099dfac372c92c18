import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '../use-act.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { Rec } from '#shared/domain/records.ts';

const choices = [
  { status: 'done', word: 'part.markDone' },
  { status: 'dropped', word: 'part.markDropped' },
  { status: 'parked', word: 'part.markParked' },
  { status: 'planned', word: 'part.markPlanned' },
] as const;

/** How a part went: done, dropped, or parked for a later bijeenkomst. */
export function PartStatusMenu({ part }: { readonly part: Rec<'runSheetPart'> }) {
  const { t } = useTranslation('board');
  const act = useAct();
  const current = part.status ?? 'planned';
  return (
    <Menu
      label={t('part.status', { title: part.title })}
      entries={choices
        .filter(({ status }) => status !== current)
        .map(({ status, word }) => ({ id: status, label: t(word), onAction: () => void act(api['runSheet.setPartStatus']({ partId: part.id, status })) }))}
    />
  );
}
