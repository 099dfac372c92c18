import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Screen = LazyExoticComponent<ComponentType>;
type Route = { readonly path: string; readonly screen: Screen };

/** Loads a screen when it is first shown. */
function screen<K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K): Screen {
  return lazy(() => load().then((module) => ({ default: module[name] })));
}

/** Every screen and its address, the most specific first. */
export const routes: readonly Route[] = [
  { path: '/swv/new', screen: screen(() => import('#renderer/features/people/NewSwvScreen.tsx'), 'NewSwvScreen') },
  { path: '/swv/:swvId/:tab?', screen: screen(() => import('./screens/SwvScreen.tsx'), 'SwvScreen') },
  { path: '/coachee/:coacheeId', screen: screen(() => import('./screens/CoacheeScreen.tsx'), 'CoacheeScreen') },
  { path: '/meeting/:meetingId', screen: screen(() => import('#renderer/features/board/MeetingScreen.tsx'), 'MeetingScreen') },
  { path: '/analysis/import', screen: screen(() => import('#renderer/features/analysis/ImportScreen.tsx'), 'ImportScreen') },
  { path: '/analysis/measurement/:measurementId', screen: screen(() => import('#renderer/features/analysis/MeasurementScreen.tsx'), 'MeasurementScreen') },
  { path: '/analysis', screen: screen(() => import('#renderer/features/analysis/AnalysisScreen.tsx'), 'AnalysisScreen') },
  { path: '/import/:kind/:swvId?', screen: screen(() => import('#renderer/features/people/import/ListImportScreen.tsx'), 'ListImportScreen') },
  { path: '/past/:swvId', screen: screen(() => import('#renderer/features/people/PastDatesScreen.tsx'), 'PastDatesScreen') },
  { path: '/schools', screen: screen(() => import('#renderer/features/people/SchoolsScreen.tsx'), 'SchoolsScreen') },
  { path: '/school/:schoolId', screen: screen(() => import('#renderer/features/people/SchoolScreen.tsx'), 'SchoolScreen') },
  { path: '/conversation/:id', screen: screen(() => import('#renderer/features/conversation/ConversationScreen.tsx'), 'ConversationScreen') },
  { path: '/settings/:section?', screen: screen(() => import('./screens/SettingsPage.tsx'), 'SettingsPage') },
  { path: '/bin', screen: screen(() => import('#renderer/features/settings/BinScreen.tsx'), 'BinScreen') },
  { path: '/', screen: screen(() => import('#renderer/features/today/TodayScreen.tsx'), 'TodayScreen') },
  { path: '*', screen: screen(() => import('./screens/UnknownScreen.tsx'), 'UnknownScreen') },
];
