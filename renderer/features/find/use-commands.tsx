import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { setDiscreet } from '#renderer/lib/discreet.ts';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { applyTheme } from '#renderer/lib/theme.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import { IconArrowLeft, IconArrowRight, IconCalendarPlus, IconDeviceFloppy, IconEye, IconEyeOff, IconLock, IconMessageCircle, IconMoon, IconPlus, IconSun, IconTrash, IconUpload, IconUsersGroup } from '#renderer/ui/icons.ts';
import type { Entry, Steps } from './entries.ts';

/** What can be done from anywhere, in words. */
export function useCommands(isDiscreet: boolean, { back, forward, canGoBack, canGoForward }: Steps): readonly Entry[] {
  const { t } = useTranslation('find');
  const [, navigate] = useLocation();
  const plan = usePlanRequest((state) => state.open);
  const isDark = (document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const command = (id: keyof typeof words, rest: Omit<Entry, 'id' | 'label'>): Entry => ({ id: `command:${id}`, label: words[id], ...rest });
  const words = {
    planConversation: t('commands.planConversation'),
    planMeeting: t('commands.planMeeting'),
    planContact: t('commands.planContact'),
    newSwv: t('commands.newSwv'),
    lock: t('commands.lock'),
    discreetOn: t('commands.discreetOn'),
    discreetOff: t('commands.discreetOff'),
    backup: t('commands.backup'),
    dark: t('commands.dark'),
    light: t('commands.light'),
    survey: t('commands.survey'),
    bin: t('commands.bin'),
    back: t('commands.back'),
    forward: t('commands.forward'),
  };
  return [
    command('planConversation', { icon: <IconMessageCircle />, run: () => plan({ kind: 'conversation' }) }),
    command('planMeeting', { icon: <IconUsersGroup />, run: () => plan({ kind: 'meeting' }) }),
    command('planContact', { icon: <IconCalendarPlus />, run: () => plan({ kind: 'contact' }) }),
    isDiscreet
      ? command('discreetOff', { icon: <IconEye />, kbd: 'Ctrl Shift D', run: () => void setDiscreet(false) })
      : command('discreetOn', { icon: <IconEyeOff />, kbd: 'Ctrl Shift D', keywords: t('keywords.discreet'), run: () => void setDiscreet(true) }),
    command('lock', { icon: <IconLock />, kbd: 'Ctrl L', run: () => void shell['shell.lock']({}) }),
    command('newSwv', { icon: <IconPlus />, keywords: t('keywords.newSwv'), run: () => navigate('/swv/new') }),
    command('survey', { icon: <IconUpload />, keywords: t('keywords.survey'), run: () => navigate('/analysis/import') }),
    command('backup', { icon: <IconDeviceFloppy />, run: () => void makeBackup(t('commands.backupMade')) }),
    isDark
      ? command('light', { icon: <IconSun />, keywords: t('keywords.theme'), run: () => setTheme('light') })
      : command('dark', { icon: <IconMoon />, keywords: t('keywords.theme'), run: () => setTheme('dark') }),
    command('bin', { icon: <IconTrash />, keywords: t('keywords.bin'), run: () => navigate('/bin') }),
    ...(canGoBack ? [command('back', { icon: <IconArrowLeft />, kbd: 'Alt ←', run: back })] : []),
    ...(canGoForward ? [command('forward', { icon: <IconArrowRight />, kbd: 'Alt →', run: forward })] : []),
  ];
}

function setTheme(theme: 'light' | 'dark'): void {
  applyTheme(theme);
  void shell['shell.setPreferences']({ theme });
}

async function makeBackup(made: string): Promise<void> {
  const done = await api['backups.create']({});
  showToast({ message: done.ok ? made : errorSentence(done.error) });
}
