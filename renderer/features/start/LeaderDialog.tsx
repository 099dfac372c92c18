import { useTranslation } from 'react-i18next';
import { formalLeaderKinds, involvements } from '#shared/domain/records/start.ts';
import type { Patch } from '#shared/domain/records.ts';
import { roleParts, type FormalLeaderView, type StartView } from '#shared/ipc/start.ts';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedDate, SavedText, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import type { DialogState } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import css from './start.module.css';

const none = 'none';

type LeaderDialogProps = DialogState & { readonly view: FormalLeaderView; readonly members: StartView['members']; readonly onSheet: () => void };

/** A formal leader and the rolafbakening, field by field; each saves itself. */
export function LeaderDialog({ view, members, onSheet, isOpen, onOpenChange }: LeaderDialogProps) {
  const { t } = useTranslation('start');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const name = view.name === '' ? t('leader.nameless') : view.name;
  const remove = async (): Promise<void> => {
    onOpenChange(false);
    await act(removeRecord('formalLeader', view.leader.id, { code: 'formalLeader.deleted', params: { name } }));
  };
  return (
    <Dialog
      title={t('leader.editTitle', { name })}
      lead={t('savesItself')}
      size="wide"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <HistoryAction type="formalLeader" id={view.leader.id} of={name} />
          <Button variant="quiet" onPress={() => void remove()}>
            {common('delete')}
          </Button>
          <Button onPress={() => onOpenChange(false)}>{common('ready')}</Button>
          <Button variant="primary" onPress={onSheet}>
            {t('leader.sheet')}
          </Button>
        </>
      }
    >
      {isOpen ? <LeaderFields view={view} members={members} /> : null}
    </Dialog>
  );
}

function LeaderFields({ view: { leader }, members }: Pick<LeaderDialogProps, 'view' | 'members'>) {
  const { t } = useTranslation('start');
  const shown = useShownName();
  const act = useAct();
  const { id, kind, coacheeId, involvement } = leader;
  const of = { type: 'formalLeader', record: leader } as const;
  const set = (patch: Patch<'formalLeader'>): void => void updateRecord('formalLeader', id, patch);
  const empty = roleParts.filter((part) => (leader[part] ?? '').trim() === '');
  const propose = (): void => {
    const values = Object.fromEntries(empty.map((part) => [part, t(`proposal.${part}`)])) as Patch<'formalLeader'>;
    void act(updateRecord('formalLeader', id, values, { act: { code: 'formalLeader.proposed' } }));
  };
  return (
    <Stack gap="field">
      <div className={css['pairs']}>
        {coacheeId === null ? <SavedText {...of} field="name" label={t('leader.name')} /> : null}
        <Select label={t('leader.kind')} options={formalLeaderKinds.map((value) => ({ id: value, label: t(`leader.kinds.${value}`) }))} value={kind} onChange={(next) => set({ kind: next })} />
        {members.length === 0 && coacheeId === null ? null : (
          <Select
            label={t('leader.member')}
            options={[{ id: none, label: t('leader.noMember') }, ...members.map((member) => ({ id: member.id, label: shown(member) }))]}
            value={coacheeId ?? none}
            onChange={(next) => set({ coacheeId: next === none ? null : next })}
          />
        )}
        <SavedText {...of} field="role" label={t('leader.role')} />
        <Select
          label={t('leader.involvement')}
          options={[{ id: none, label: t('notChosen') } as const, ...involvements.map((value) => ({ id: value, label: t(`leader.involvements.${value}`) }))]}
          value={involvement ?? none}
          onChange={(next) => set({ involvement: next === none ? null : next })}
        />
        <SavedDate {...of} field="startsOn" label={t('leader.startsOn')} />
        <SavedDate {...of} field="endsOn" label={t('leader.endsOn')} />
      </div>
      <Section
        title={t('leader.roleSheet')}
        note={t('leader.roleNote')}
        level={3}
        action={
          empty.length === 0 ? undefined : (
            <Button variant="quiet" onPress={propose}>
              {t('leader.propose')}
            </Button>
          )
        }
      >
        <Stack gap="field">
          <div className={css['two']}>
            {roleParts.map((part) => (
              <SavedTextArea key={part} {...of} field={part} label={t(`parts.${part}`)} minRows={3} />
            ))}
          </div>
          <SavedDate {...of} field="agreedOn" label={t('leader.agreedOn')} />
        </Stack>
      </Section>
      <SavedTextArea {...of} field="note" label={t('leader.ownNote')} description={t('onlyMe')} minRows={2} />
    </Stack>
  );
}
