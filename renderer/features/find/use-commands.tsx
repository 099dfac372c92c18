import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { setDiscreet } from '#renderer/lib/discreet.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { applyTheme } from '#renderer/lib/theme.ts';
import { aboutPage, useAppreciationRequest } from '#renderer/parts/feedback/appreciation-request.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import { IconArrowLeft, IconArrowRight, IconCalendarPlus, IconDeviceFloppy, IconEye, IconEyeOff, IconHeart, IconKey, IconLock, IconMessageCircle, IconMoon, IconPlus, IconSun, IconTrash, IconUpload, IconUsersGroup } from '#renderer/ui/icons.ts';
import type { Entry, Steps } from './entries.ts';
import { useGo } from './use-screens.tsx';

/** What can be done from anywhere, in words. */
export function useCommands(isDiscreet: boolean, { back, forward, canGoBack, canGoForward }: Steps): readonly Entry[] {
  const { t } = useTranslation('find');
  const { t: settings } = useTranslation('settings');
  const [path] = useLocation();
  const go = useGo();
  const plan = usePlanRequest((state) => state.open);
  const appreciate = useAppreciationRequest((state) => state.open);
  const about = aboutPage(path);
  const isDark = (document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const command = (id: CommandId, rest: Omit<Entry, 'id' | 'label'>): Entry => ({ id: `command:${id}`, label: t(`commands.${id}`), ...rest });
  return [
    command('planConversation', { icon: <IconMessageCircle />, keywords: t('keywords.planConversation'), run: () => plan({ kind: 'conversation' }) }),
    command('planMeeting', { icon: <IconUsersGroup />, keywords: t('keywords.planMeeting'), run: () => plan({ kind: 'meeting' }) }),
    command('planContact', { icon: <IconCalendarPlus />, keywords: t('keywords.planContact'), run: () => plan({ kind: 'contact' }) }),
    isDiscreet
      ? command('discreetOff', { icon: <IconEye />, kbd: 'Ctrl Shift D', run: () => void setDiscreet(false) })
      : command('discreetOn', { icon: <IconEyeOff />, kbd: 'Ctrl Shift D', keywords: t('keywords.discreet'), run: () => void setDiscreet(true) }),
    command('lock', { icon: <IconLock />, kbd: 'Ctrl L', keywords: t('keywords.lock'), run: () => void shell['shell.lock']({}) }),
    command('planObservation', { icon: <IconEye />, keywords: t('keywords.planObservation'), run: () => plan({ kind: 'observation' }) }),
    // About the page that one is on; elsewhere about the person or the group that is typed.
    ...(about === null ? [] : [command('appreciate', { icon: <IconHeart />, kbd: 'Alt W', keywords: t('keywords.appreciate'), run: () => appreciate(about) })]),
    command('backup', { icon: <IconDeviceFloppy />, keywords: t('keywords.backup'), run: () => void makeBackup(t('commands.backupMade')) }),
    command('newSwv', { icon: <IconPlus />, keywords: t('keywords.newSwv'), route: '/swv/new', run: go('/swv/new') }),
    command('survey', { icon: <IconUpload />, keywords: t('keywords.survey'), route: '/analysis/import', run: go('/analysis/import') }),
    command('importPeople', { icon: <IconUpload />, keywords: t('keywords.lists'), route: '/import/participants', run: go('/import/participants') }),
    command('importSchools', { icon: <IconUpload />, keywords: t('keywords.lists'), route: '/import/schools', run: go('/import/schools') }),
    command('importDates', { icon: <IconUpload />, keywords: t('keywords.lists'), route: '/import/pastDates', run: go('/import/pastDates') }),
    command('importCalendar', { icon: <IconUpload />, keywords: t('keywords.calendar'), route: '/agenda-import', run: go('/agenda-import') }),
    command('password', { icon: <IconKey />, keywords: t('keywords.password'), run: go('/settings', settings('vault.changePassword'), true) }),
    command('recovery', { icon: <IconKey />, keywords: t('keywords.recovery'), run: go('/settings', settings('vault.newRecovery'), true) }),
    isDark
      ? command('light', { icon: <IconSun />, keywords: t('keywords.theme'), run: () => setTheme('light') })
      : command('dark', { icon: <IconMoon />, keywords: t('keywords.theme'), run: () => setTheme('dark') }),
    command('bin', { icon: <IconTrash />, keywords: t('keywords.bin'), route: '/bin', run: go('/bin') }),
    ...(canGoBack ? [command('back', { icon: <IconArrowLeft />, kbd: 'Alt ←', run: back })] : []),
    ...(canGoForward ? [command('forward', { icon: <IconArrowRight />, kbd: 'Alt →', run: forward })] : []),
  ];
}

type CommandId = 'planConversation' | 'planMeeting' | 'planContact' | 'planObservation' | 'appreciate' | 'newSwv' | 'lock' | 'discreetOn' | 'discreetOff' | 'backup' | 'dark' | 'light' | 'survey' | 'importPeople' | 'importSchools' | 'importDates' | 'importCalendar' | 'password' | 'recovery' | 'bin' | 'back' | 'forward';

function setTheme(theme: 'light' | 'dark'): void {
  applyTheme(theme);
  void shell['shell.setPreferences']({ theme });
}

async function makeBackup(made: string): Promise<void> {
  const done = await api['backups.create']({});
  showToast({ message: done.ok ? made : errorSentence(done.error) });
}
