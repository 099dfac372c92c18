import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActView } from '#shared/ipc/records.ts';
import { actSentence } from '#renderer/parts/act-sentence.ts';
import { today } from '#renderer/lib/clock.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { inBrussels } from '#renderer/lib/format.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';

const step = 12;

/** What was done, newest first, each with the way back. */
export function HistorySettings() {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  const [limit, setLimit] = useState(step);
  const acts = useStoreQuery('acts.recent', { limit: Math.min(limit + 1, 200) }).data ?? [];

  async function undo(act: ActView): Promise<void> {
    const undone = await api['acts.undo']({ actId: act.id });
    if (!undone.ok) showToast({ message: errorSentence(undone.error) });
  }

  return (
    <Section title={t('history.title')} action={<LinkAction href="/bin">{t('history.bin')}</LinkAction>}>
      <Stack gap="row">
        <p>{acts.length === 0 ? t('history.none') : t('history.lead')}</p>
        <Rows>
          {acts.slice(0, limit).map((act) => {
            const { date, time } = inBrussels(act.at);
            return (
              <Row
                key={act.id}
                title={actSentence(act)}
                detail={`${format.relativeDay(date, today())} ${format.time(time)}`}
                {...(act.undone || act.code === 'vault.created'
                  ? { trailing: act.undone ? t('history.undone') : '' }
                  : {
                      action: (
                        <Button variant="quiet" onPress={() => void undo(act)}>
                          {t('common:undo')}
                        </Button>
                      ),
                    })}
              />
            );
          })}
        </Rows>
      </Stack>
      {acts.length > limit ? (
        <Button variant="quiet" onPress={() => setLimit(limit + step)}>
          {t('common:showMore')}
        </Button>
      ) : null}
    </Section>
  );
}
