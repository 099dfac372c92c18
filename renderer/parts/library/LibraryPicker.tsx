import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { runnableKinds } from '#shared/domain/library-kinds.ts';
import type { LibraryItem } from '#shared/library/types.ts';
import { findItems, noFilter } from './search.ts';
import { useItemFacts } from './use-item-words.ts';
import { useLibrary } from './use-library.ts';

/** Rows drawn at once; typing finds the rest. */
const shownAtOnce = 40;
/** A quarter of an hour for what says no time of its own. */
const usualMinutes = 15;

/** Finds something in the library and puts it into this draaiboek, with its minutes and its theme. */
export function LibraryPicker({ meetingId, onClose }: { readonly meetingId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('library');
  const library = useLibrary();
  const act = useAct();
  const facts = useItemFacts();
  const [words, setWords] = useState('');
  const themes = useStoreQuery('library.openMeetings', {}).data?.find((meeting) => meeting.meetingId === meetingId)?.themes ?? [];
  const themeOf = (item: LibraryItem): string | null => themes.find(({ seed }) => item.themes.some((code) => code === seed))?.id ?? null;
  const add = async (item: LibraryItem): Promise<void> => {
    const done = await act(api['runSheet.addPart']({ meetingId, themeId: themeOf(item), title: item.title, minutes: item.minutes ?? usualMinutes, libraryKey: item.id, ...(item.kind === 'question' ? {} : { note: t(`kindOne.${item.kind}`) }) }));
    if (done !== null) onClose();
  };
  const found = library === undefined ? undefined : findItems(library.items, { ...noFilter, words }).filter(({ kind }) => runnableKinds.includes(kind));
  return (
    <Dialog title={t('picker.title')} isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Stack gap="field">
        <TextField label={t('picker.search')} type="search" value={words} onChange={setWords} autoFocus />
        {found === undefined ? <Loading /> : null}
        {found?.length === 0 ? <p>{t('nothing')}</p> : null}
        <Rows label={t('picker.title')}>
          {(found ?? []).slice(0, shownAtOnce).map((item) => (
            <Row
              key={item.id}
              title={<span lang="nl-BE">{item.title}</span>}
              detail={[t(`kindOne.${item.kind}`), ...facts(item)].join(' · ')}
              action={
                <Button variant="quiet" aria-label={t('picker.addOf', { title: item.title })} onPress={() => void add(item)}>
                  {t('picker.add')}
                </Button>
              }
            />
          ))}
        </Rows>
      </Stack>
    </Dialog>
  );
}
