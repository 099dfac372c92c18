import { loadable, type Loadable } from '#renderer/lib/loadable.tsx';

type Route = { readonly path: string; readonly screen: Loadable<object> };

/** Every screen and its address, the most specific first. */
export const routes: readonly Route[] = [
  { path: '/swv/new', screen: loadable(() => import('#renderer/features/people/NewSwvScreen.tsx'), 'NewSwvScreen') },
  { path: '/swv/:swvId/:tab?', screen: loadable(() => import('./screens/SwvScreen.tsx'), 'SwvScreen') },
  { path: '/coachee/:coacheeId', screen: loadable(() => import('./screens/CoacheeScreen.tsx'), 'CoacheeScreen') },
  { path: '/lines', screen: loadable(() => import('#renderer/features/line/AllLinesScreen.tsx'), 'AllLinesScreen') },
  { path: '/meeting/:meetingId', screen: loadable(() => import('#renderer/features/board/MeetingScreen.tsx'), 'MeetingScreen') },
  { path: '/analysis/import', screen: loadable(() => import('#renderer/features/analysis/ImportScreen.tsx'), 'ImportScreen') },
  { path: '/analysis/measurement/:measurementId', screen: loadable(() => import('#renderer/features/analysis/MeasurementScreen.tsx'), 'MeasurementScreen') },
  { path: '/analysis', screen: loadable(() => import('#renderer/features/analysis/AnalysisScreen.tsx'), 'AnalysisScreen') },
  { path: '/import/:kind/:swvId?', screen: loadable(() => import('#renderer/features/people/import/ListImportScreen.tsx'), 'ListImportScreen') },
  { path: '/past/:swvId', screen: loadable(() => import('#renderer/features/people/PastDatesScreen.tsx'), 'PastDatesScreen') },
  { path: '/programmes', screen: loadable(() => import('#renderer/features/start/ProgrammesScreen.tsx'), 'ProgrammesScreen') },
  { path: '/programme/:programmeId', screen: loadable(() => import('./screens/ProgrammePage.tsx'), 'ProgrammePage') },
  { path: '/framework/:frameworkId', screen: loadable(() => import('#renderer/features/start/FrameworkScreen.tsx'), 'FrameworkScreen') },
  { path: '/schools', screen: loadable(() => import('#renderer/features/people/SchoolsScreen.tsx'), 'SchoolsScreen') },
  { path: '/school/:schoolId', screen: loadable(() => import('#renderer/features/people/SchoolScreen.tsx'), 'SchoolScreen') },
  { path: '/conversation/:id', screen: loadable(() => import('#renderer/features/conversation/ConversationScreen.tsx'), 'ConversationScreen') },
  { path: '/settings/:section?', screen: loadable(() => import('./screens/SettingsPage.tsx'), 'SettingsPage') },
  { path: '/bin', screen: loadable(() => import('#renderer/features/settings/BinScreen.tsx'), 'BinScreen') },
  { path: '/', screen: loadable(() => import('#renderer/features/today/TodayScreen.tsx'), 'TodayScreen') },
  { path: '*', screen: loadable(() => import('./screens/UnknownScreen.tsx'), 'UnknownScreen') },
];

/** Fetches the code of every screen, one after the other, while nothing else is asked. */
export async function preloadScreens(): Promise<void> {
  // The screen that stands first after unlocking is the last of the list.
  for (const { screen } of routes.toReversed()) await screen.preload();
}
