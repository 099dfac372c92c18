import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { z } from 'zod';
import { useWatch, type Control } from 'react-hook-form';
import { today } from '#renderer/lib/clock.ts';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useRecords } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { FormText } from '#renderer/parts/form-fields.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { IconFileImport } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { readTypedDates } from '#shared/domain/typed-dates.ts';
import type { SwvOverview } from '#shared/ipc/people.ts';
import css from './people.module.css';

/** Key of the line for the whole group, beside those of its members. */
const groupLine = 'group';
/** Dates that are told under a line; of more only the last are. */
const mostTold = 6;
const schema = z.object({ lines: z.record(z.string(), z.string()) });
type Lines = z.infer<typeof schema>;

/** What took place before the app: a line of dates per person and one for the group, so that nobody is behind on day one. */
export function PastDatesScreen() {
  const { swvId = '' } = useParams<{ swvId: string }>();
  const { data } = useStoreQuery('swv.overview', { swvId });
  return data === undefined || data === null || data.swv.id !== swvId ? null : <PastDates overview={data} />;
}

function PastDates({ overview: { swv, members } }: { readonly overview: SwvOverview }) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const act = useAct();
  const shownName = useShownName();
  const people = members.filter(({ state }) => state !== 'coming');
  const lines = Object.fromEntries([groupLine, ...people.map(({ coachee }) => coachee.id)].map((id) => [id, '']));
  const { control, handleSubmit, forgetDraft, formState } = useDraftForm<Lines>(`past:${swv.id}`, schema, { lines });
  const conversations = useRecords('conversation', { swvId: swv.id }) ?? [];
  const meetings = useRecords('meeting', { swvId: swv.id }) ?? [];
  const held = (events: readonly { readonly date: string; readonly status: string }[]): readonly string[] => events.filter(({ status }) => status === 'held').map(({ date }) => date).toSorted();
  const save = handleSubmit(async (values) => {
    const datesOf = (id: string): string[] => [...readTypedDates(values.lines[id] ?? '', today()).dates].filter((date) => date <= today());
    const done = await act(
      api['pastDates.save']({ swvId: swv.id, meetings: datesOf(groupLine), conversations: people.map(({ coachee }) => ({ coacheeId: coachee.id, dates: datesOf(coachee.id) })).filter(({ dates }) => dates.length > 0) }),
    );
    if (done === null) return;
    await forgetDraft();
    navigate(`/swv/${swv.id}/planning`);
  });
  return (
    <>
      <PageHeader
        back={<LinkAction href={`/swv/${swv.id}/members`}>{swv.name}</LinkAction>}
        title={t('past.title')}
        subtitle={t('past.lead')}
        actions={
          <LinkAction variant="secondary" href={`/import/pastDates/${swv.id}`} icon={<IconFileImport />}>
            {t('past.import')}
          </LinkAction>
        }
      />
      <Sheet padding="roomy">
        <form onSubmit={(event) => void save(event)} noValidate>
          <Stack gap="field">
            <ol className={css['lines']}>
              <Line control={control} id={groupLine} label={t('past.meetings')} known={held(meetings)} />
              {people.map(({ membershipId, coachee }) => (
                <Line key={membershipId} control={control} id={coachee.id} label={t('past.conversations', { name: shownName(coachee) })} known={held(conversations.filter(({ coacheeId }) => coacheeId === coachee.id))} />
              ))}
            </ol>
            <Inline>
              <Button type="submit" variant="primary" isPending={formState.isSubmitting}>
                {t('past.save')}
              </Button>
              <span>{t('past.undated')}</span>
            </Inline>
          </Stack>
        </form>
      </Sheet>
    </>
  );
}

type LineProps = { readonly control: Control<Lines>; readonly id: string; readonly label: string; readonly known: readonly string[] };

function Line({ control, id, label, known }: LineProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const text = useWatch({ control, name: `lines.${id}` }) ?? '';
  const { dates, unread } = readTypedDates(text, today());
  const future = dates.filter((date) => date > today());
  const past = dates.filter((date) => date <= today());
  const list = (days: readonly string[]): string => format.list(days.map((day) => format.date(day, 'short')));
  const told = [
    known.length === 0 ? null : t(known.length > mostTold ? 'past.knownLast' : 'past.known', { count: known.length, dates: list(known.slice(-mostTold)) }),
    past.length === 0 ? null : t('past.read', { dates: list(past) }),
    unread.length === 0 ? null : t('past.unread', { pieces: unread.map((piece) => `“${piece}”`).join(', ') }),
    future.length === 0 ? null : t('past.future', { dates: list(future) }),
  ].filter((sentence) => sentence !== null);
  return (
    <li>
      <FormText control={control} name={`lines.${id}`} label={label} placeholder={t('past.example')} description={told.length === 0 ? undefined : told.join(' ')} autoComplete="off" spellCheck={false} />
    </li>
  );
}
