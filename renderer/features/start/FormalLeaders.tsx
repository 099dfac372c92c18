import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormalLeaderView, StartView } from '#shared/ipc/start.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { AddLeaderDialog } from './AddLeaderDialog.tsx';
import { EditButton } from './EditButton.tsx';
import { LeaderDialog } from './LeaderDialog.tsx';
import { RoleSheetDialog } from './RoleSheetDialog.tsx';
import css from './start.module.css';

/** Who stands above the schools of this group, and what was agreed about that role. */
export function FormalLeaders({ view }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  const { swv, leaders } = view;
  const add = useKeptDialog(`formalLeader.new:${swv.id}`);
  const [sheetOf, setSheetOf] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Section
      title={t('leader.title')}
      action={
        <Button variant="quiet" icon={<IconPlus />} onPress={add.open}>
          {t('leader.add')}
        </Button>
      }
    >
      <p className={css['lead']}>{t('leader.note')}</p>
      {leaders.length === 0 ? (
        <p className={css['soft']}>{t('leader.none')}</p>
      ) : (
        <Rows label={t('leader.title')}>
          {leaders.map((leader) => (
            <LeaderRow key={leader.leader.id} view={leader} members={view.members} isOpened={opened === leader.leader.id} onSheet={() => setSheetOf(leader.leader.id)} />
          ))}
        </Rows>
      )}
      {add.isOpen ? <AddLeaderDialog view={view} onAdded={setOpened} {...add} /> : null}
      {sheetOf === null ? null : <RoleSheetDialog leaderId={sheetOf} onClose={() => setSheetOf(null)} />}
    </Section>
  );
}

type LeaderRowProps = {
  readonly view: FormalLeaderView;
  readonly members: StartView['members'];
  /** Just added: what the role is comes next. */
  readonly isOpened: boolean;
  readonly onSheet: () => void;
};

function LeaderRow({ view, members, isOpened, onSheet }: LeaderRowProps) {
  const { t } = useTranslation('start');
  const format = useFormat();
  const { leader } = view;
  const edit = useKeptDialog(`formalLeader:${leader.id}`);
  const { open } = edit;
  useEffect(() => {
    if (isOpened) open();
  }, [isOpened, open]);
  const name = view.name === '' ? t('leader.nameless') : view.name;
  const facts = [
    leader.role ?? t(`leader.kinds.${leader.kind}`),
    leader.coacheeId === null ? '' : t('leader.alsoMember'),
    leader.involvement === null ? '' : t(`leader.involvements.${leader.involvement}`),
    leader.startsOn === null ? '' : t('leader.since', { date: format.date(leader.startsOn, 'short') }),
    leader.endsOn === null ? '' : t('leader.until', { date: format.date(leader.endsOn, 'short') }),
    leader.agreedOn === null ? t('leader.notAgreed') : t('leader.agreed', { date: format.date(leader.agreedOn, 'short') }),
  ];
  return (
    <>
      <Row
        title={name}
        detail={facts.filter((fact) => fact !== '').join(' · ')}
        action={
          <>
            <EditButton label={t('leader.edit', { name })} onPress={open} />
            <Button variant="quiet" aria-label={`${t('leader.sheet')}: ${name}`} onPress={onSheet}>
              {t('leader.roleSheet')}
            </Button>
          </>
        }
      />
      <LeaderDialog
        view={view}
        members={members}
        onSheet={() => {
          edit.onOpenChange(false);
          onSheet();
        }}
        {...edit}
      />
    </>
  );
}
