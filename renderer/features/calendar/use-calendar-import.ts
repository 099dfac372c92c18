import { useState } from 'react';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { AwayFile, HolidayFile, SchoolDayFile } from '#shared/ipc/calendar.ts';
import type { Result } from '#shared/result.ts';

export type Found = { readonly kind: 'holidays'; readonly file: HolidayFile } | { readonly kind: 'away'; readonly file: AwayFile } | { readonly kind: 'schoolDays'; readonly file: SchoolDayFile };

/** A file that was chosen and read, waiting to be looked at. Nothing is kept before the coach says so. */
export function useCalendarImport(): { readonly found: Found | null; readonly choose: (kind: Found['kind']) => Promise<void>; readonly close: () => void } {
  const [found, setFound] = useState<Found | null>(null);
  const choose = async (kind: Found['kind']): Promise<void> => {
    const chosen = await shell['shell.chooseFile']({ purpose: kind === 'away' ? 'calendar' : kind });
    if (!chosen.ok || chosen.value === null) return;
    const read = await readFile(kind, chosen.value.token);
    if (read.ok) setFound(read.value);
    else showToast({ message: errorSentence(read.error) });
  };
  return { found, choose, close: () => setFound(null) };
}

async function readFile(kind: Found['kind'], token: string): Promise<Result<Found>> {
  switch (kind) {
    case 'holidays': {
      const read = await api['calendar.readHolidays']({ token });
      return read.ok ? { ok: true, value: { kind, file: read.value } } : read;
    }
    case 'away': {
      const read = await api['calendar.readAway']({ token });
      return read.ok ? { ok: true, value: { kind, file: read.value } } : read;
    }
    case 'schoolDays': {
      const read = await api['calendar.readSchoolDays']({ token, kind: 'localFreeDay' });
      return read.ok ? { ok: true, value: { kind, file: read.value } } : read;
    }
  }
}
