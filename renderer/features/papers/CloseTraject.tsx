import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { IconArchive } from '#renderer/ui/icons.ts';
import { Section } from '#renderer/ui/Section.tsx';
import type { ClosingView } from '#shared/ipc/papers.ts';
import { FollowTrajectDialog } from './FollowTrajectDialog.tsx';

type CloseTrajectProps = { readonly closing: ClosingView; readonly isMainAction: boolean };

/** Closing a traject, opening it again, and going on with the group in a next one. */
export function CloseTraject({ closing, isMainAction }: CloseTrajectProps) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const act = useAct();
  const close = useDialog();
  const { traject, swvName, open, followUp } = closing;
  const follow = useKeptDialog(`traject.follow:${traject.id}`);
  const isClosed = traject.status === 'closed';
  const still = (['conversations', 'meetings', 'agreements', 'questions'] as const).filter((kind) => open[kind] > 0).map((kind) => t(`close.open.${kind}`, { count: open[kind] }));
  const change = async (doing: Parameters<typeof act>[0]): Promise<boolean> => (await act(doing)) !== null;
  return (
    <Section title={t('close.title')}>
      <Stack gap="field">
        <p>
          {isClosed
            ? t('close.closed', { date: format.date(traject.closedOn ?? traject.endsOn, 'long') })
            : t('close.running', { from: format.date(traject.startsOn, 'long'), until: format.date(traject.endsOn, 'long') })}
        </p>
        {followUp === null ? null : <p>{t('follow.made', { from: format.date(followUp.startsOn, 'long'), until: format.date(followUp.endsOn, 'long') })}</p>}
        <Inline>
          {isClosed ? (
            <Button onPress={() => void act(api['papers.reopenTraject']({ trajectId: traject.id }))}>{t('close.reopen')}</Button>
          ) : (
            <Button variant={isMainAction ? 'primary' : 'secondary'} icon={<IconArchive />} onPress={close.open}>
              {t('close.button')}
            </Button>
          )}
          {followUp === null ? <Button onPress={follow.open}>{t('follow.button')}</Button> : null}
        </Inline>
      </Stack>
      <ConfirmDialog
        title={t('close.question', { name: swvName })}
        isOpen={close.isOpen}
        onOpenChange={close.onOpenChange}
        happens={[t('close.happens.archive', { name: swvName }), t('close.happens.attention')]}
        stays={[t('close.stays.dossier'), ...(still.length === 0 ? [] : [t('close.stays.open', { list: format.list(still) })]), t('close.stays.reopen')]}
        confirmLabel={t('close.button')}
        onConfirm={() => change(api['papers.closeTraject']({ trajectId: traject.id }))}
      />
      {follow.isOpen ? <FollowTrajectDialog closing={closing} onClose={() => follow.onOpenChange(false)} /> : null}
    </Section>
  );
}
