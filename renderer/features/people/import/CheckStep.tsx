import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, onStoreEvent } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { ListPreview, ListSession } from '#shared/ipc/people-import.ts';
import { Pairs } from '../Pairs.tsx';
import { CheckRow } from './CheckRow.tsx';
import type { ListImport } from './use-list-import.ts';

type CheckStepProps = { readonly wizard: ListImport; readonly session: ListSession; readonly onDone: () => void };

/** What will happen, row by row, before anything does. */
export function CheckStep({ wizard, session, onDone }: CheckStepProps) {
  const { t } = useTranslation('people');
  const { options } = wizard;
  const preview = useStoreQuery('listImport.preview', { sessionId: session.sessionId, options });
  if (preview.error !== null) return <Callout tone="problem" title={errorSentence(preview.error.appError)} safe={t('import.nothingChanged')} />;
  return (
    <Stack gap="field">
      {session.kind === 'schools' ? null : <Defaults wizard={wizard} session={session} />}
      {preview.data === undefined ? <Loading /> : <Preview wizard={wizard} session={session} preview={preview.data} onDone={onDone} />}
    </Stack>
  );
}

function Defaults({ wizard: { options, change }, session: { kind, mapping } }: Pick<CheckStepProps, 'wizard' | 'session'>) {
  const { t } = useTranslation('people');
  const swvs = (useStoreQuery('swv.list', {}).data ?? []).filter(({ example }) => !example);
  const hasGroupColumn = (mapping['swv'] ?? null) !== null;
  const none = { id: '', label: t(hasGroupColumn ? 'import.groupFromColumn' : 'import.noGroup') };
  return (
    <Pairs>
      <Select
        label={t(hasGroupColumn ? 'import.groupOtherwise' : 'import.group')}
        options={[none, ...swvs.map(({ id, name }) => ({ id, label: name }))]}
        value={options.swvId ?? ''}
        onChange={(id) => change({ swvId: id === '' ? null : id })}
      />
      {kind === 'participants' ? <DatePicker label={t('import.startsOn')} description={t('import.startsOnHint')} value={options.startsOn} onChange={(startsOn) => change({ startsOn })} /> : null}
    </Pairs>
  );
}

function Preview({ wizard, session, preview, onDone }: CheckStepProps & { readonly preview: ListPreview }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { options, change } = wizard;
  const { counts, rows, newSchools, newGroups } = preview;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const told = (['new', 'changed', 'same', 'repeat', 'doubt', 'skipped', 'error'] as const).filter((status) => counts[status] > 0).map((status) => t(`import.count.${status}`, { count: counts[status] }));
  return (
    <>
      <p>{format.list(told)}.</p>
      {newGroups.length === 0 ? null : <p>{t('import.newGroups', { names: format.list(newGroups) })}</p>}
      {session.kind === 'schools' || newSchools.length === 0 ? null : <p>{t('import.newSchools', { count: newSchools.length, names: format.list(newSchools.slice(0, 8)) })}</p>}
      {counts.doubt === 0 ? null : <Callout title={t('import.doubtTitle', { count: counts.doubt })}>{t('import.doubtBody')}</Callout>}
      {counts.error === 0 && !options.keepFaulty ? null : (
        <CheckboxField label={t('import.keepFaulty')} description={t('import.keepFaultyHint')} isSelected={options.keepFaulty} onChange={(keepFaulty) => change({ keepFaulty })} />
      )}
      <Run wizard={wizard} session={session} preview={preview} onDone={onDone} />
      <Section title={t('import.rows')} {...(total > rows.length ? { note: t('import.firstRows', { count: rows.length, total: format.number(total) }) } : {})}>
        <Rows label={t('import.rows')}>
          {rows.map((row) => (
            <CheckRow key={row.row} row={row} onChoose={(choice) => change({ choices: { ...options.choices, [String(row.row)]: choice } })} />
          ))}
        </Rows>
      </Section>
    </>
  );
}

function Run({ wizard, session, preview: { counts }, onDone }: CheckStepProps & { readonly preview: ListPreview }) {
  const { t } = useTranslation('people');
  const act = useAct();
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => onStoreEvent('progress', ({ task, done: share }) => (task === 'listImport' ? setDone(share * 100) : undefined)), []);
  const changes = counts.new + counts.changed;
  const run = async (): Promise<void> => {
    setDone(0);
    const taken = await act(api['listImport.run']({ sessionId: session.sessionId, options: wizard.options }));
    setDone(null);
    if (taken === null) return;
    await wizard.leave();
    onDone();
  };
  if (done !== null) return <ProgressBar label={t('import.running')} value={done} />;
  return (
    <Inline>
      <Button variant="primary" isDisabled={counts.doubt > 0 || changes === 0} onPress={() => void run()}>
        {t('import.run')}
      </Button>
      <span>{changes === 0 ? t('import.nothingNew') : t('import.backupFirst')}</span>
    </Inline>
  );
}
