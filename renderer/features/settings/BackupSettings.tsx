import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';
import { today } from '#renderer/lib/clock.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';

/** How many backups are listed before one asks for all. */
const shownFirst = 6;

/** The backups there are, when, why and where; and a second place for them. */
export function BackupSettings() {
  const { t } = useTranslation(['settings', 'vault']);
  const format = useFormat();
  const view = useStoreQuery('backups.list', {}).data;
  const [isBusy, setIsBusy] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  if (view === undefined) return null;
  const { backups, second } = view;
  const when = (at: string): string => {
    const { date, time } = inBrussels(at);
    return `${format.relativeDay(date, today())} ${format.time(time)}`;
  };

  async function run(work: () => Promise<Result<Output<'backups.create'>>>): Promise<void> {
    setIsBusy(true);
    const done = await work();
    setIsBusy(false);
    showToast({ message: done.ok ? t('backups.made') : errorSentence(done.error) });
  }

  async function chooseSecond(): Promise<void> {
    const chosen = await shell['shell.chooseFolder']({ purpose: 'backupPlace' });
    if (chosen.ok && chosen.value !== null) {
      const { token } = chosen.value;
      await run(() => api['backups.setSecondPlace']({ token }));
    }
  }

  const secondSentence =
    second === null
      ? t('backups.secondNone')
      : second.isThere
        ? second.lastAt === null
          ? t('backups.secondThereNever', { name: second.name })
          : t('backups.secondThere', { name: second.name, when: when(second.lastAt) })
        : t('backups.secondAway', { name: second.name, when: second.lastAt === null ? '–' : when(second.lastAt) });

  return (
    <Section
      title={t('backups.title')}
      action={
        <Button variant="quiet" isPending={isBusy} onPress={() => void run(() => api['backups.create']({}))}>
          {t('backups.now')}
        </Button>
      }
    >
      <Stack gap="field">
        <p>{t('backups.lead')}</p>
        {view.problem === null ? null : <Callout tone="problem" title={errorSentence({ code: view.problem, params: {} })} />}
        {backups.length === 0 ? (
          <p>{t('backups.none')}</p>
        ) : (
          <Table
            caption={t('backups.title')}
            isCaptionHidden
            columns={[
              { id: 'when', label: t('backups.when') },
              { id: 'why', label: t('backups.why') },
              { id: 'where', label: t('backups.where') },
              { id: 'size', label: t('backups.size'), align: 'end' },
            ]}
            rows={(showsAll ? backups : backups.slice(0, shownFirst)).map((backup) => ({
              id: `${backup.place}-${backup.backupId}`,
              cells: { when: when(backup.at), why: t(`vault:reason.${backup.reason}`), where: t(`vault:place.${backup.place}`), size: format.bytes(backup.bytes) },
            }))}
          />
        )}
        {backups.length > shownFirst && !showsAll ? (
          <Inline>
            <Button variant="quiet" onPress={() => setShowsAll(true)}>
              {t('backups.all')}
            </Button>
          </Inline>
        ) : null}
        <div>
          <h3>{t('backups.second')}</h3>
          <p>{secondSentence}</p>
          <Inline>
            <Button variant="quiet" onPress={() => void chooseSecond()}>
              {t('backups.secondChoose')}
            </Button>
            {second === null ? null : (
              <Button variant="quiet" onPress={() => void api['backups.setSecondPlace']({ token: null }).then(() => undefined)}>
                {t('backups.secondStop')}
              </Button>
            )}
          </Inline>
        </div>
        <p>{t('backups.restoreHelp')}</p>
      </Stack>
    </Section>
  );
}
