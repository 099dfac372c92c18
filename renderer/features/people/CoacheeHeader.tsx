import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { fullName, useShownName } from '#renderer/parts/PersonName.tsx';
import { useDialog, useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { IconHistory, IconTrash } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { CoacheeOverview } from '#shared/ipc/people.ts';
import { Gone } from './Gone.tsx';
import { EndMembershipDialog, MoveMemberDialog, type Seat } from './MemberDialogs.tsx';
import { ReplaceLeaderDialog } from './ReplaceLeaderDialog.tsx';
import { schoolText, usePeopleLabels } from './use-people-labels.ts';

/** Opens a school leader's page: name, function, school and group in one sentence. */
export function CoacheeHeader({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('people');
  const { data } = useStoreQuery('people.coachee', { coacheeId });
  if (data === null) return <Gone title={t('coachee.gone')} />;
  if (data?.coachee.id !== coacheeId) return <PageHeader title=" " subtitle=" " />;
  return <Header overview={data} />;
}

const seatActions = ['replace', 'move', 'end'] as const;

function Header({ overview }: { readonly overview: CoacheeOverview }) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const labels = usePeopleLabels();
  const shownName = useShownName();
  const history = useDialog();
  const remove = useDialog();
  const { coachee, memberships, workplaces } = overview;
  const [asked, setAsked] = useKeptOpen(`seat:${coachee.id}`);
  const current = memberships.find(({ state }) => state === 'current');
  const schools = workplaces.filter(({ state }) => state !== 'ended').map(({ school }) => school);
  const sentence = [coachee.role, ...schools.map(schoolText)].filter((part) => part !== null && part !== '').join(' · ');
  const seat: Seat | null =
    current === undefined
      ? null
      : { membershipId: current.id, swvId: current.swv.id, swvName: current.swv.name, startsOn: current.startsOn, name: fullName(coachee), example: coachee.example };
  const seatEntries: MenuEntry[] = seat === null ? [] : seatActions.map((id) => ({ id, label: t(`member.${id}Open`), onAction: () => setAsked(id) }));
  const close = (): void => setAsked(null);
  return (
    <>
      <PageHeader
        title={shownName(coachee)}
        back={current === undefined ? undefined : <LinkAction href={`/swv/${current.swv.id}/members`}>{current.swv.name}</LinkAction>}
        subtitle={
          <>
            {sentence === '' ? t('member.noWork') : sentence} {coachee.example ? <Chip>{t('example')}</Chip> : null}
          </>
        }
        actions={
          <Menu
            label={t('coachee.menu')}
            entries={[
              ...seatEntries,
              { id: 'history', label: t('coachee.history'), icon: <IconHistory />, onAction: history.open },
              { id: 'remove', label: t('coachee.remove'), icon: <IconTrash />, onAction: remove.open },
            ]}
          />
        }
      />
      <HistoryDialog type="coachee" id={coachee.id} fieldLabel={labels.fieldLabel('coachee')} {...history} />
      <DeleteDialog
        type="coachee"
        id={coachee.id}
        name={fullName(coachee)}
        onDeleted={() => navigate(current === undefined ? '/' : `/swv/${current.swv.id}/members`)}
        {...remove}
      />
      {seat !== null && asked === 'end' ? <EndMembershipDialog seat={seat} onClose={close} /> : null}
      {seat !== null && asked === 'move' ? <MoveMemberDialog seat={seat} onClose={close} /> : null}
      {seat !== null && asked === 'replace' ? (
        <ReplaceLeaderDialog seat={seat} coacheeId={coachee.id} schools={schools} onClose={close} onReplaced={(id) => navigate(`/coachee/${id}`)} />
      ) : null}
    </>
  );
}
