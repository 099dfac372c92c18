import { useLocation } from 'wouter';
import { AppShell } from '#renderer/app/shell/AppShell.tsx';
import type { ShellGroup } from '#renderer/app/shell/shell-items.ts';
import {
  IconBooks,
  IconBox,
  IconCalendar,
  IconChartDots,
  IconCircles,
  IconSearch,
  IconSettings,
  IconSun,
} from '#renderer/ui/icons.ts';
import { KitPage } from './KitPage.tsx';
import { ConversationPage } from './ConversationPage.tsx';
import { GroupPage } from './GroupPage.tsx';
import { TodayPage } from './TodayPage.tsx';

const groups: readonly ShellGroup[] = [
  {
    id: 'day',
    items: [
      { id: 'today', icon: <IconSun />, label: 'Vandaag', href: '/vandaag' },
      { id: 'agenda', icon: <IconCalendar />, label: 'Agenda', href: '/gesprek' },
      { id: 'search', icon: <IconSearch />, label: 'Zoeken', kbd: 'Ctrl K', onPress: () => undefined },
    ],
  },
  {
    id: 'swv',
    heading: 'Samenwerkingsverbanden',
    items: [
      { id: 'wissel', icon: <IconCircles />, label: 'De Wissel', trailing: '8', href: '/swv' },
      { id: 'dijle', icon: <IconCircles />, label: 'Ter Dijle', trailing: '7', href: '/swv/2' },
      { id: 'kempen', icon: <IconCircles />, label: 'Kempenland', trailing: '9', href: '/swv/3' },
    ],
  },
  {
    id: 'help',
    heading: 'Hulp bij het werk',
    items: [
      { id: 'analysis', icon: <IconChartDots />, label: 'Analyse', href: '/analyse' },
      { id: 'library', icon: <IconBooks />, label: 'Bibliotheek', href: '/bibliotheek' },
      { id: 'share', icon: <IconBox />, label: 'Delen', trailing: '1 nieuw', href: '/delen' },
      { id: 'settings', icon: <IconSettings />, label: 'Instellingen', href: '/bouwstenen' },
    ],
  },
];

const pages: Readonly<Record<string, () => React.ReactNode>> = {
  '/vandaag': TodayPage,
  '/swv': GroupPage,
  '/gesprek': ConversationPage,
};

/** All building blocks in all states, and the three screens that set the tone. */
export function Gallery() {
  const [location] = useLocation();
  const Page = pages[location] ?? KitPage;
  return (
    <AppShell groups={groups} footer={['Alles staat op deze laptop.', 'Back-up: vandaag 9u12, op usb-stick Blauw']}>
      <Page />
    </AppShell>
  );
}
