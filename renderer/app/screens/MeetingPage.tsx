import { MeetingScreen } from '#renderer/features/meeting/MeetingScreen.tsx';

/** One bijeenkomst, with what other features bring to it. */
export function MeetingPage() {
  return <MeetingScreen />;
}
