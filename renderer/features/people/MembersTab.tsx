import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { fullName, PersonLink } from '#renderer/parts/PersonName.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog, useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconFileImport, IconHistory, IconUserPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { advisedSize } from '#shared/domain/group-size.ts';
import type { Member, SwvOverview } from '#shared/ipc/people.ts';
import { AddMemberDialog } from './AddMemberDialog.tsx';
import { EndMembershipDialog, MoveMemberDialog, type Seat } from './MemberDialogs.tsx';
import { ReplaceLeaderDialog } from './ReplaceLeaderDialog.tsx';
import { schoolText, usePeopleLabels } from './use-people-labels.ts';

type Asked = { readonly action: 'end' | 'move' | 'replace'; readonly member: Member } | null;

/** What is asked about whom, out of what the vault kept. */
function readAsked(kept: string | null, members: readonly Member[]): Asked {
  const [action, id] = kept?.split(' ') ?? [];
  const member = members.find(({ membershipId }) => membershipId === id);
  return member === undefined || (action !== 'end' && action !== 'move' && action !== 'replace') ? null : { action, member };
}

/** Who sits in the group, since when and from which school; who left stays findable. */
export function MembersTab({ swvId }: { readonly swvId: string }) {
  const { data } = useStoreQuery('swv.overview', { swvId });
  return data === undefined || data === null || data.swv.id !== swvId ? null : <Members overview={data} />;
}

function Members({ overview }: { readonly overview: SwvOverview }) {
  const { t } = useTranslation('people');
  const { swv, traject, members } = overview;
  const add = useKeptDialog(`member.add:${swv.id}`);
  const [askedId, setAsked] = useKeptOpen(`seat:${swv.id}`);
  const present = members.filter(({ state }) => state !== 'ended');
  const former = members.filter(({ state }) => state === 'ended');
  const close = (): void => setAsked(null);
  const asked = readAsked(askedId, members);
  return (
    <Stack gap="field">
      {present.length === 0 ? (
        <EmptyState
          sentence={t('member.empty')}
          action={
            <Button variant="primary" icon={<IconUserPlus />} onPress={add.open}>
              {t('member.add')}
            </Button>
          }
          alternative={<LinkAction href={`/import/participants/${swv.id}`}>{t('member.import')}</LinkAction>}
        />
      ) : (
        <>
          <Inline>
            <Button variant="primary" icon={<IconUserPlus />} onPress={add.open}>
              {t('member.add')}
            </Button>
            <LinkAction href={`/import/participants/${swv.id}`} icon={<IconFileImport />}>
              {t('member.import')}
            </LinkAction>
            <LinkAction href={`/past/${swv.id}`} icon={<IconHistory />}>
              {t('past.open')}
            </LinkAction>
          </Inline>
          <Rows label={t('title')}>
            {present.map((member) => (
              <MemberRow key={member.membershipId} member={member} onAsk={(action) => setAsked(`${action} ${member.membershipId}`)} />
            ))}
          </Rows>
          <SizeHint count={present.length} />
        </>
      )}
      {former.length === 0 ? null : (
        <Disclosure title={t('member.former', { count: former.length })}>
          <Rows label={t('member.formerLabel')}>
            {former.map((member) => (
              <MemberRow key={member.membershipId} member={member} onAsk={(action) => setAsked(`${action} ${member.membershipId}`)} />
            ))}
          </Rows>
        </Disclosure>
      )}
      <AddMemberDialog overview={overview} startsOn={traject?.startsOn ?? today()} {...add} />
      {asked?.action === 'end' ? <EndMembershipDialog seat={seatOf(asked.member, overview)} onClose={close} /> : null}
      {asked?.action === 'move' ? <MoveMemberDialog seat={seatOf(asked.member, overview)} onClose={close} /> : null}
      {asked?.action === 'replace' ? (
        <ReplaceLeaderDialog seat={seatOf(asked.member, overview)} coacheeId={asked.member.coachee.id} schools={asked.member.schools} onClose={close} />
      ) : null}
    </Stack>
  );
}

function seatOf({ membershipId, startsOn, coachee }: Member, { swv }: SwvOverview): Seat {
  return { membershipId, startsOn, name: fullName(coachee), swvId: swv.id, swvName: swv.name, example: swv.example };
}

function SizeHint({ count }: { readonly count: number }) {
  const { t } = useTranslation('people');
  if (count >= advisedSize.min && count <= advisedSize.max) return null;
  return <Callout title={t(count < advisedSize.min ? 'member.small' : 'member.large', { count })}>{t('member.advised')}</Callout>;
}

type MemberRowProps = { readonly member: Member; readonly onAsk: (action: 'end' | 'move' | 'replace') => void };

function MemberRow({ member, onAsk }: MemberRowProps) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const act = useAct();
  const { periodText } = usePeopleLabels();
  const { coachee, schools, successorOf, endReason } = member;
  const work = [coachee.role, ...schools.map(schoolText)].filter((part) => part !== null && part !== '').join(' · ');
  const history = [successorOf === null ? null : t('member.successorOf', { name: fullName(successorOf) }), endReason === null ? null : t(`endReason.${endReason}`)];
  const note = history.filter((part) => part !== null).join(' · ');
  const open = { id: 'open', label: t('member.open'), onAction: () => navigate(`/coachee/${coachee.id}`) };
  const reopen = { id: 'reopen', label: t('member.reopen'), onAction: () => void act(api['people.reopenMembership']({ membershipId: member.membershipId })) };
  const change = (['replace', 'move', 'end'] as const).map((id) => ({ id, label: t(`member.${id}Open`), onAction: () => onAsk(id) }));
  return (
    <Row
      title={<PersonLink person={coachee} />}
      detail={[work || t('member.noWork'), periodText(member), note].filter((part) => part !== '').join(' · ')}
      action={<Menu label={t('member.menu', { name: fullName(coachee) })} entries={member.state === 'ended' ? [open, reopen] : [open, ...change]} />}
    />
  );
}
