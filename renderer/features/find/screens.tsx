import type { ReactNode } from 'react';
import { IconArchive, IconBell, IconBooks, IconBuildingCommunity, IconCalendar, IconCalendarEvent, IconCalendarPlus, IconChartDots3, IconCheckbox, IconClipboardList, IconDatabase, IconDeviceLaptop, IconFileText, IconHeartHandshake, IconHistory, IconLock, IconMapPin, IconMessages, IconSearch, IconSettings, IconSquareCheck, IconSun, IconTarget, IconTimeline, IconTrash, IconUpload, IconUsersGroup } from '#renderer/ui/icons.ts';

/**
 * Every screen that the palette knows, as data: its address here, its name and the other words for it under the same id
 * in the catalogue `find`.
 */
type Screen<Id extends string> = { readonly id: Id; readonly icon: ReactNode };

type PlainId = 'today' | 'agenda' | 'agreements' | 'lines' | 'analysis' | 'library' | 'programmes' | 'calendar' | 'schools' | 'settings' | 'bin' | 'find';
export const plainScreens: readonly (Screen<PlainId> & { readonly route: string })[] = [
  { id: 'today', icon: <IconSun />, route: '/' },
  { id: 'agenda', icon: <IconCalendarEvent />, route: '/agenda' },
  { id: 'agreements', icon: <IconSquareCheck />, route: '/agreements' },
  { id: 'lines', icon: <IconTimeline />, route: '/lines' },
  { id: 'analysis', icon: <IconChartDots3 />, route: '/analysis' },
  { id: 'library', icon: <IconBooks />, route: '/library' },
  { id: 'programmes', icon: <IconTarget />, route: '/programmes' },
  { id: 'calendar', icon: <IconCalendar />, route: '/calendar' },
  { id: 'schools', icon: <IconBuildingCommunity />, route: '/schools' },
  { id: 'settings', icon: <IconSettings />, route: '/settings' },
  { id: 'bin', icon: <IconTrash />, route: '/bin' },
  { id: 'find', icon: <IconSearch />, route: '/find' },
];

/** Parts of the settings, each with the heading under which it stands. */
export const settingsParts = [
  { id: 'backups', icon: <IconDatabase />, heading: 'settings:backups.title' },
  { id: 'vault', icon: <IconLock />, heading: 'settings:vault.title' },
  { id: 'screen', icon: <IconDeviceLaptop />, heading: 'settings:screen.title' },
  { id: 'reminders', icon: <IconBell />, heading: 'agenda:reminders.title' },
  { id: 'texts', icon: <IconFileText />, heading: 'papers:template.settings' },
  { id: 'word', icon: <IconFileText />, heading: 'paper:templates.title' },
  { id: 'example', icon: <IconUsersGroup />, heading: 'example:title' },
  { id: 'history', icon: <IconHistory />, heading: 'settings:history.title' },
] as const;

/** Tabs of a group; their names stand with the page. */
export const groupTabs = ['board', 'planning', 'members', 'questions', 'line', 'timeline', 'rhythm', 'analysis', 'start', 'papers'] as const;

type GroupId = 'loops' | 'offers' | 'appreciation' | 'rounds' | 'plg' | 'layout' | 'visits' | 'past' | 'people';
type GroupScreen = Screen<GroupId> & { readonly route: (swvId: string) => string; /** The heading to go to on that page. */ readonly heading?: 'plg:group.title' };
export const groupScreens: readonly GroupScreen[] = [
  { id: 'loops', icon: <IconMessages />, route: (swvId) => `/feedback/${swvId}` },
  { id: 'offers', icon: <IconHeartHandshake />, route: (swvId) => `/feedback/${swvId}/offers` },
  { id: 'appreciation', icon: <IconHeartHandshake />, route: (swvId) => `/feedback/${swvId}/appreciation` },
  { id: 'rounds', icon: <IconMessages />, route: (swvId) => `/feedback/${swvId}/rounds` },
  { id: 'plg', icon: <IconUsersGroup />, route: (swvId) => `/swv/${swvId}/members`, heading: 'plg:group.title' },
  { id: 'layout', icon: <IconCalendarPlus />, route: (swvId) => `/layout/${swvId}` },
  { id: 'visits', icon: <IconMapPin />, route: (swvId) => `/visits/${swvId}` },
  { id: 'past', icon: <IconArchive />, route: (swvId) => `/past/${swvId}` },
  { id: 'people', icon: <IconUpload />, route: (swvId) => `/import/participants/${swvId}` },
];

type MeetingId = 'sheet' | 'live' | 'attendance' | 'intervision' | 'transfer' | 'tickets';
/** Parts of the next bijeenkomst of a group. */
export const meetingScreens: readonly (Screen<MeetingId> & { readonly part: string })[] = [
  { id: 'sheet', icon: <IconClipboardList />, part: '' },
  { id: 'live', icon: <IconClipboardList />, part: '/live' },
  { id: 'attendance', icon: <IconCheckbox />, part: '/attendance' },
  { id: 'intervision', icon: <IconMessages />, part: '/intervision' },
  { id: 'transfer', icon: <IconFileText />, part: '/transfer' },
  { id: 'tickets', icon: <IconFileText />, part: '/tickets' },
];

type PersonId = 'overview' | 'learning' | 'timeline' | 'attachments';
export const personScreens: readonly (Screen<PersonId> & { readonly tab: string; readonly heading?: 'attachments:title' })[] = [
  { id: 'overview', icon: <IconFileText />, tab: '' },
  { id: 'learning', icon: <IconMessages />, tab: '/learning' },
  { id: 'timeline', icon: <IconTimeline />, tab: '/timeline' },
  { id: 'attachments', icon: <IconFileText />, tab: '', heading: 'attachments:title' },
];
