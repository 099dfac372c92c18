import { ProgrammeScreen } from '#renderer/features/start/ProgrammeScreen.tsx';

/** The page of a programme, with what other features add to it: `rhythm` stands under the norms. */
export function ProgrammePage() {
  return <ProgrammeScreen />;
}
