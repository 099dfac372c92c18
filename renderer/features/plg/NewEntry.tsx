import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useLibrary } from '#renderer/parts/library/use-library.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import css from './plg.module.css';

const ownWay = 'none';

/** Begins a page of the logbook, with or without a meeneemversie; its question to bring back is filled in already. */
export function NewEntry({ plgId, isFirst }: { readonly plgId: string; readonly isFirst: boolean }) {
  const { t } = useTranslation('plg');
  const act = useAct();
  const library = useLibrary();
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = (library?.items ?? []).filter(({ takeHome }) => takeHome !== undefined);
  const add = async (): Promise<void> => {
    const item = offered.find(({ id }) => id === chosen);
    const done = await act(api['plg.write']({ plgId, date: today(), libraryKey: item?.id ?? null, question: item?.takeHome?.question ?? null }));
    if (done !== null) setChosen(null);
  };
  return (
    <div className={css['new']}>
      {isFirst ? <p className={css['quiet']}>{t('empty')}</p> : null}
      <Inline align="end">
        <ComboBox label={t('entry.takeHome')} options={[{ id: ownWay, label: t('entry.ownWay') }, ...offered.map(({ id, title }) => ({ id, label: title }))]} value={chosen} onChange={setChosen} />
        <Button onPress={() => void add()}>{t('entry.add')}</Button>
      </Inline>
      <p className={css['hint']}>{t('entry.takeHomeHint')}</p>
    </div>
  );
}
