import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import css from './calendar.module.css';
import type { Found } from './use-calendar-import.ts';
import { useImportLines } from './use-import-lines.ts';

type ImportDialogProps = { readonly found: Found; readonly schools: readonly { readonly id: string; readonly name: string }[]; readonly onClose: () => void };

/** What a file would change, line by line, to tick; taken in as one act that can be undone. */
export function ImportDialog({ found, schools, onClose }: ImportDialogProps) {
  const { t } = useTranslation('calendar');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const [schoolIds, setSchoolIds] = useState<string[]>(schools.length === 1 ? schools.map(({ id }) => id) : []);
  const { lines, known, take } = useImportLines(found);
  const [ticked, setTicked] = useState(() => lines.filter(({ isTicked }) => isTicked).map(({ id }) => id));
  const asksSchool = found.kind === 'schoolDays' && found.file.days.some((day, index) => day.schoolId === null && ticked.includes(String(index)));
  const { fileName, notices, unread } = found.file;
  const save = async (): Promise<void> => {
    if ((await act(take(ticked, schoolIds))) !== null) onClose();
  };
  return (
    <Dialog
      title={t(`import.title.${found.kind}`)}
      lead={t('import.lead', { file: fileName })}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button variant="primary" isDisabled={ticked.length === 0 || (asksSchool && schoolIds.length === 0)} onPress={() => void save()}>
            {t('import.take', { count: ticked.length })}
          </Button>
        </>
      }
    >
      <Stack gap="field">
        {lines.length === 0 ? <p>{t('import.allKnown')}</p> : <CheckboxGroup className={css['list']} label={t(`import.which.${found.kind}`)} options={lines.map(({ id, label, note }) => ({ id, label, note }))} value={ticked} onChange={setTicked} />}
        {asksSchool ? <CheckboxGroup className={css['list']} label={t('import.schools')} options={schools.map(({ id, name }) => ({ id, label: name }))} value={schoolIds} onChange={setSchoolIds} /> : null}
        <div className={css['note']}>
          {known === 0 ? null : <p>{t('import.known', { count: known })}</p>}
          {unread === 0 ? null : <p>{t('import.unread', { count: unread })}</p>}
          {notices.map(({ code, params }) => (
            <p key={code}>{i18next.t(`refusals:${code}` as never, params) as string}</p>
          ))}
        </div>
      </Stack>
    </Dialog>
  );
}
