import { ProgrammeRhythm } from '#renderer/features/rhythm/ProgrammeRhythm.tsx';
import { ProgrammeScreen } from '#renderer/features/start/ProgrammeScreen.tsx';

/** The page of a programme, with the norms of its rhythm. */
export function ProgrammePage() {
  return <ProgrammeScreen rhythm={(programmeId) => <ProgrammeRhythm programmeId={programmeId} />} />;
}
