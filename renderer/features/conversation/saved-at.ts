import { createContext, useContext, useEffect } from 'react';

/** Hears from every field of the log when it was last saved: UTC ISO. */
export const SavedAtContext = createContext<(instant: string) => void>(() => undefined);

/** Tells the log that something in it was saved. */
export function useReportSaved(savedAt: string | null): void {
  const report = useContext(SavedAtContext);
  useEffect(() => {
    if (savedAt !== null) report(savedAt);
  }, [report, savedAt]);
}
