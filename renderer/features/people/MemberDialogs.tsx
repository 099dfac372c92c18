import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { DatePicker } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Select } from '#renderer/ui/Select.tsx';

/** The seat that a dialog is about. */
export type Seat = { readonly membershipId: string; readonly swvId: string; readonly swvName: string; readonly name: string; readonly startsOn: string; readonly example: boolean };

type SeatDialogProps = { readonly seat: Seat; readonly onClose: () => void };

const reasons = ['leftSwv', 'leadershipChange', 'other'] as const;

/** Ends a seat on a day; the dossier stays whole. */
export function EndMembershipDialog({ seat, onClose }: SeatDialogProps) {
  const { t } = useTranslation('people');
  const act = useAct();
  const [endsOn, setEndsOn] = useState<string | null>(today());
  const [reason, setReason] = useState<(typeof reasons)[number]>('leftSwv');
  const end = async (): Promise<void> => {
    if (endsOn === null) return;
    if ((await act(api['people.endMembership']({ membershipId: seat.membershipId, endsOn, reason }))) !== null) onClose();
  };
  return (
    <SeatDialog title={t('member.endTitle', { name: seat.name, swv: seat.swvName })} lead={t('member.endLead', { name: seat.name })} confirm={t('member.end')} isReady={endsOn !== null} onConfirm={end} onClose={onClose}>
      <DatePicker label={t('member.lastDay')} value={endsOn} onChange={setEndsOn} minValue={seat.startsOn} isRequired />
      <RadioGroup label={t('member.reason')} options={reasons.map((id) => ({ id, label: t(`endReason.${id}`) }))} value={reason} onChange={setReason} />
    </SeatDialog>
  );
}

/** Lets someone go on in another group: one seat ends, another starts. */
export function MoveMemberDialog({ seat, onClose }: SeatDialogProps) {
  const { t } = useTranslation('people');
  const act = useAct();
  const [toSwvId, setToSwvId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState<string | null>(today());
  const others = (useStoreQuery('swv.list', {}).data ?? []).filter(({ id, example }) => id !== seat.swvId && example === seat.example);
  const move = async (): Promise<void> => {
    if (toSwvId === null || startsOn === null) return;
    if ((await act(api['people.moveMember']({ membershipId: seat.membershipId, toSwvId, startsOn }))) !== null) onClose();
  };
  return (
    <SeatDialog
      title={t('member.moveTitle', { name: seat.name })}
      lead={others.length === 0 ? t('member.moveNowhere') : t('member.moveLead', { swv: seat.swvName })}
      confirm={t('member.move')}
      isReady={toSwvId !== null && startsOn !== null}
      onConfirm={move}
      onClose={onClose}
    >
      {others.length === 0 ? null : (
        <>
          <Select label={t('member.moveTo')} options={others.map(({ id, name }) => ({ id, label: name }))} value={toSwvId} onChange={setToSwvId} isRequired />
          <DatePicker label={t('member.moveOn')} value={startsOn} onChange={setStartsOn} minValue={seat.startsOn} isRequired />
        </>
      )}
    </SeatDialog>
  );
}

type FrameProps = {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly isReady: boolean;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

function SeatDialog({ title, lead, confirm, isReady, onConfirm, onClose, children }: FrameProps) {
  const { t: common } = useTranslation('common');
  return (
    <Dialog
      title={title}
      lead={lead}
      size="small"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={() => void onConfirm()}>
            {confirm}
          </Button>
        </>
      }
    >
      <Stack gap="field">{children}</Stack>
    </Dialog>
  );
}
