import { loadable, type Loadable } from '#renderer/lib/loadable.tsx';

type Route = { readonly path: string; readonly screen: Loadable<object> };

/** Every screen and its address, the most specific first. */
export const routes: readonly Route[] = [
  { path: '/swv/new', screen: loadable(() => import('#renderer/features/people/NewSwvScreen.tsx'), 'NewSwvScreen') },
  { path: '/layout/:swvId', screen: loadable(() => import('#renderer/features/layout/LayoutScreen.tsx'), 'LayoutScreen') },
  { path: '/visits/:swvId', screen: loadable(() => import('#renderer/features/layout/VisitsScreen.tsx'), 'VisitsScreen') },
  { path: '/swv/:swvId/:tab?', screen: loadable(() => import('./screens/SwvScreen.tsx'), 'SwvScreen') },
  { path: '/coachee/:coacheeId/:tab?', screen: loadable(() => import('./screens/CoacheeScreen.tsx'), 'CoacheeScreen') },
  { path: '/agreements', screen: loadable(() => import('#renderer/features/agreements/AgreementsScreen.tsx'), 'AgreementsScreen') },
  { path: '/lines', screen: loadable(() => import('#renderer/features/line/AllLinesScreen.tsx'), 'AllLinesScreen') },
  { path: '/meeting/:meetingId/:tab?', screen: loadable(() => import('./screens/MeetingPage.tsx'), 'MeetingPage') },
  { path: '/analysis/import', screen: loadable(() => import('#renderer/features/analysis/ImportScreen.tsx'), 'ImportScreen') },
  { path: '/analysis/measurement/:measurementId', screen: loadable(() => import('#renderer/features/analysis/MeasurementScreen.tsx'), 'MeasurementScreen') },
  { path: '/analysis', screen: loadable(() => import('#renderer/features/analysis/AnalysisScreen.tsx'), 'AnalysisScreen') },
  { path: '/import/:kind/:swvId?', screen: loadable(() => import('#renderer/features/people/import/ListImportScreen.tsx'), 'ListImportScreen') },
  { path: '/past/:swvId', screen: loadable(() => import('#renderer/features/people/PastDatesScreen.tsx'), 'PastDatesScreen') },
  { path: '/programmes', screen: loadable(() => import('#renderer/features/start/ProgrammesScreen.tsx'), 'ProgrammesScreen') },
  { path: '/programme/:programmeId', screen: loadable(() => import('./screens/ProgrammePage.tsx'), 'ProgrammePage') },
  { path: '/framework/:frameworkId', screen: loadable(() => import('#renderer/features/start/FrameworkScreen.tsx'), 'FrameworkScreen') },
  { path: '/calendar', screen: loadable(() => import('#renderer/features/calendar/CalendarScreen.tsx'), 'CalendarScreen') },
  { path: '/schools', screen: loadable(() => import('#renderer/features/people/SchoolsScreen.tsx'), 'SchoolsScreen') },
  { path: '/school/:schoolId', screen: loadable(() => import('#renderer/features/people/SchoolScreen.tsx'), 'SchoolScreen') },
  { path: '/agenda-import', screen: loadable(() => import('#renderer/features/agenda/in/CalendarImportScreen.tsx'), 'CalendarImportScreen') },
  { path: '/agenda/:view?/:day?', screen: loadable(() => import('#renderer/features/agenda/AgendaScreen.tsx'), 'AgendaScreen') },
  { path: '/contact/:contactId', screen: loadable(() => import('#renderer/features/contacts/ContactScreen.tsx'), 'ContactScreen') },
  { path: '/observation/:id/:tab?', screen: loadable(() => import('#renderer/features/observation/ObservationScreen.tsx'), 'ObservationScreen') },
  { path: '/feedback/:swvId/:part?', screen: loadable(() => import('#renderer/features/feedback/GroupFeedbackScreen.tsx'), 'GroupFeedbackScreen') },
  { path: '/round/:roundId', screen: loadable(() => import('#renderer/features/feedback/RoundScreen.tsx'), 'RoundScreen') },
  { path: '/plg/:plgId', screen: loadable(() => import('#renderer/features/plg/PlgScreen.tsx'), 'PlgScreen') },
  { path: '/conversation/:id', screen: loadable(() => import('#renderer/features/conversation/ConversationScreen.tsx'), 'ConversationScreen') },
  { path: '/library/item/:id', screen: loadable(() => import('#renderer/features/library/ItemScreen.tsx'), 'ItemScreen') },
  { path: '/library/edit/:id', screen: loadable(() => import('#renderer/features/library/EditScreen.tsx'), 'EditScreen') },
  { path: '/library/struggle/:struggleId', screen: loadable(() => import('#renderer/features/library/StruggleScreen.tsx'), 'StruggleScreen') },
  { path: '/library/:kind?', screen: loadable(() => import('#renderer/features/library/LibraryScreen.tsx'), 'LibraryScreen') },
  { path: '/find/:kind?/:text?', screen: loadable(() => import('#renderer/features/find/FindScreen.tsx'), 'FindScreen') },
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
