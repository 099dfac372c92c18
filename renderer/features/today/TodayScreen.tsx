import { useTranslation } from 'react-i18next';
import { shell } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { IconLock } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { TodayView } from '#shared/ipc/today.ts';
import { Agreements } from './Agreements.tsx';
import { OldFeedback } from '#renderer/parts/feedback/OldFeedback.tsx';
import { Attention } from './Attention.tsx';
import { EmptyToday } from './EmptyToday.tsx';
import { capital, useWords } from './use-words.ts';
import { Week } from './Week.tsx';
import css from './today.module.css';

/** Vandaag: this week with its places, what the coach still owes the trajects, and the agreements that run. */
export function TodayScreen() {
  const { t } = useTranslation('today');
  const format = useFormat();
  const subtitle = useWeekSentence();
  const view = useStoreQuery('today.get', {}).data;
  if (view === undefined) return null;
  return (
    <>
      <PageHeader
        title={capital(format.date(view.today, 'weekday'))}
        subtitle={view.isEmpty ? t('empty.subtitle') : subtitle(view.week)}
        actions={
          <Button icon={<IconLock />} kbd="Ctrl L" onPress={() => void shell['shell.lock']({})}>
            {t('lock')}
          </Button>
        }
      />
      {view.isEmpty ? <EmptyToday /> : <FullToday view={view} />}
    </>
  );
}

function FullToday({ view }: { readonly view: TodayView }) {
  const { t } = useTranslation('today');
  return (
    <>
      {view.isExample ? (
        <p className={css['example']}>
          {t('exampleOnly')} <LinkAction href="/swv/new">{t('firstOwn')}</LinkAction>
        </p>
      ) : null}
      <Columns>
        <Week view={view} />
        <Stack gap="block">
          <Attention groups={view.attention} putOff={view.putOff} nextHolidayOn={view.nextHolidayOn} />
          <OldFeedback />
          <Agreements items={view.agreements.items} total={view.agreements.total} today={view.today} />
        </Stack>
      </Columns>
    </>
  );
}

function useWeekSentence(): (week: TodayView['week']) => string {
  const { t } = useTranslation('today');
  const format = useFormat();
  const words = useWords();
  return ({ conversations, meetings }) => {
    const parts = [
      conversations === 0 ? null : t('week.conversations', { count: conversations, words: words(conversations) }),
      meetings === 0 ? null : t('week.meetings', { count: meetings, words: words(meetings) }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? t('week.none') : capital(t('week.some', { what: format.list(parts) }));
  };
}
