import { ProgrammeRhythm } from '#renderer/features/rhythm/ProgrammeRhythm.tsx';
import { ProgrammeScreen } from '#renderer/features/start/ProgrammeScreen.tsx';

/** The page of a programme, with what other features add to it: the rhythm stands under the norms. */
export function ProgrammePage() {
  return <ProgrammeScreen rhythm={(programmeId) => <ProgrammeRhythm programmeId={programmeId} />} />;
}
