import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { api } from '#renderer/lib/ipc.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { FormDate, FormText } from '#renderer/parts/form-fields.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import type { TransferRow } from '#shared/ipc/meeting.ts';

const schema = z
  .object({ idea: z.string().trim().max(1000, 'text-too-long'), step: z.string().trim().max(1000, 'text-too-long'), dueOn: z.string().nullable(), helper: z.string().trim().max(200, 'text-too-long') })
  .refine(({ idea, step }) => idea !== '' || step !== '', { path: ['idea'], error: 'text-required' });
type Values = z.infer<typeof schema>;

type FormProps = { readonly row: TransferRow; readonly meetingId: string; readonly date: string; /** Sent: the next card may open. */ readonly onSent: () => void; /** It was not taken: this card has to open again, with its words. */ readonly onRefused: () => void; readonly onCancel: () => void };

/** One card as it lies on the table; Enter keeps it and opens that of the next person. */
export function TransferForm({ row, meetingId, date, onSent, onRefused, onCancel }: FormProps) {
  const { t } = useTranslation('meeting');
  const { t: common } = useTranslation('common');
  const act = useAct();
  const shown = useShownName();
  const { coacheeId, card } = row;
  const initial: Values = { idea: card?.idea ?? '', step: card?.step ?? '', dueOn: card?.dueOn ?? null, helper: card?.helper ?? '' };
  const { control, handleSubmit, keepDraft, forgetDraft, setFocus } = useDraftForm<Values>(`transfer:${meetingId}:${coacheeId}`, schema, initial);
  useEffect(() => setFocus('idea'), [setFocus]);
  const save = handleSubmit(async (values) => {
    // The next card opens at once, or what is typed while the store answers would go into this one, and with it. Until then the
    // words stay kept as a draft of this card.
    void keepDraft();
    const saving = act(api['transfer.save']({ meetingId, coacheeId, ...values }));
    onSent();
    if ((await saving) === null) onRefused();
    else await forgetDraft();
  });
  const cancel = (): void => {
    void forgetDraft();
    onCancel();
  };
  return (
    <form onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
      <Stack gap="field">
        <FormText control={control} name="idea" label={t('transfer.idea')} maxLength={1000} autoFocus />
        <FormText control={control} name="step" label={t('transfer.step')} maxLength={1000} />
        <Columns shape="even">
          <FormDate control={control} name="dueOn" label={t('transfer.by')} minValue={date} />
          <FormText control={control} name="helper" label={t('transfer.helper')} maxLength={200} />
        </Columns>
        <Inline>
          <Button type="submit">{t('transfer.save')}</Button>
          <Button variant="quiet" onPress={cancel}>
            {common('cancel')}
          </Button>
          {card === null ? null : <HistoryAction type="transferCard" id={card.id} of={t('transfer.cardOf', { name: shown(row) })} />}
        </Inline>
      </Stack>
    </form>
  );
}
