import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { IconHistory, IconPencil, IconTrash } from '#renderer/ui/icons.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { SwvOverview } from '#shared/ipc/people.ts';
import { EditSwvDialog } from './EditSwvDialog.tsx';
import { Gone } from './Gone.tsx';
import { usePeopleLabels } from './use-people-labels.ts';

/** Opens a group's page: its name, and in one sentence who it is and what it is after. */
export function SwvHeader({ swvId }: { readonly swvId: string }) {
  const { t } = useTranslation('people');
  const { data } = useStoreQuery('swv.overview', { swvId });
  if (data === undefined || data?.swv.id !== swvId) return data === null ? <Gone title={t('swv.gone')} /> : <PageHeader title=" " subtitle=" " />;
  return <Header overview={data} />;
}

function Header({ overview }: { readonly overview: SwvOverview }) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const labels = usePeopleLabels();
  const history = useDialog();
  const remove = useDialog();
  const { swv, members } = overview;
  const edit = useKeptDialog(`swv:${swv.id}`);
  const count = new Set(members.filter(({ state }) => state === 'current').map(({ coachee }) => coachee.id)).size;
  const parts = [t('swv.count', { count }), swv.schoolGroup, swv.sharedGoals === null ? null : t('swv.goal', { goal: firstLine(swv.sharedGoals) })].filter((part) => part !== null && part !== '');
  return (
    <>
      <PageHeader
        title={swv.name}
        subtitle={
          <>
            {parts.join(' · ')} {overview.standing === 'running' ? null : <Chip>{t(`swv.standing.${overview.standing}`)}</Chip>} {swv.example ? <Chip>{t('example')}</Chip> : null}
          </>
        }
        actions={
          <>
            <Button icon={<IconPencil />} onPress={edit.open}>
              {t('swv.edit')}
            </Button>
            <Menu
              label={t('swv.menu')}
              entries={[
                { id: 'history', label: t('swv.history'), icon: <IconHistory />, onAction: history.open },
                { id: 'remove', label: t('swv.remove'), icon: <IconTrash />, onAction: remove.open },
              ]}
            />
          </>
        }
      />
      <EditSwvDialog overview={overview} {...edit} />
      <HistoryDialog type="swv" id={swv.id} fieldLabel={labels.fieldLabel('swv')} {...history} />
      <DeleteDialog type="swv" id={swv.id} name={swv.name} onDeleted={() => navigate('/')} {...remove} />
    </>
  );
}

function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
