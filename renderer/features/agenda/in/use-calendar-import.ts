import { useEffect, useState } from 'react';
import { api, shell } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { queryClient, useStoreQuery } from '#renderer/lib/store-query.ts';
import type { CalendarSession, EventChoice, EventRow } from '#shared/ipc/agenda.ts';
import type { AppError } from '#shared/result.ts';

/** What the coach chose instead of the proposals, by the key of the event. */
export type Chosen = Readonly<Record<string, EventChoice>>;

const draftKey = 'calendarImport:choices';

/** A calendar file from choosing it to taking it over. File and choices wait in the vault, so that a lock costs nothing. */
export function useCalendarImport() {
  const act = useAct();
  const session = useStoreQuery('calendarImport.current', {}).data;
  const [chosen, setChosen] = useState<Chosen>({});
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isHere = true;
    void api['drafts.get']({ key: draftKey }).then((kept) => {
      if (isHere && kept.ok && kept.value !== null) setChosen((now) => ({ ...(kept.value as Chosen), ...now }));
    });
    return () => {
      isHere = false;
    };
  }, []);
  const refresh = (): Promise<void> => queryClient.invalidateQueries();
  const keep = (next: Chosen): void => {
    setChosen(next);
    void api['drafts.save']({ key: draftKey, value: structuredClone(next) as never });
  };
  return {
    session,
    error,
    isBusy,
    choiceOf: (row: EventRow): EventChoice => chosen[row.key] ?? row.proposal.choice,
    choose: (key: string, choice: EventChoice) => keep({ ...chosen, [key]: choice }),
    open: async (): Promise<void> => {
      const file = await shell['shell.chooseFile']({ purpose: 'calendar' });
      if (!file.ok || file.value === null) return;
      setIsBusy(true);
      const read = await api['calendarImport.read']({ token: file.value.token });
      setError(read.ok ? null : read.error);
      keep({});
      await refresh();
      setIsBusy(false);
    },
    startOver: async (): Promise<void> => {
      setError(null);
      keep({});
      await api['calendarImport.forget']({});
      await refresh();
    },
    run: async (given: CalendarSession): Promise<boolean> => {
      setIsBusy(true);
      const choices = given.rows.map((row) => ({ key: row.key, choice: chosen[row.key] ?? row.proposal.choice }));
      const done = await act(api['calendarImport.run']({ sessionId: given.sessionId, choices }));
      if (done !== null) keep({});
      await refresh();
      setIsBusy(false);
      return done !== null;
    },
  };
}

export type CalendarImport = ReturnType<typeof useCalendarImport>;
