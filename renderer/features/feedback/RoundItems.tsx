import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useListOf } from '#renderer/lib/use-list-of.ts';
import { FormRadio, FormText } from '#renderer/parts/form-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import { roundItemKinds, type RoundItem } from '#shared/domain/records/feedback.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from './feedback.module.css';

const suggestionCount = 8;

/** The behaviours and questions of a round. They stand fast once a form came in: an answer belongs to the words that were read. */
export function RoundItems({ round, isFixed }: { readonly round: Rec<'feedbackRound'>; readonly isFixed: boolean }) {
  const { t } = useTranslation('feedback');
  const act = useAct();
  const items = round.items ?? [];
  const change = useListOf<RoundItem>(items, async (next) => (await act(updateRecord('feedbackRound', round.id, { items: next }, { act: { code: 'feedbackRound.items' } }))) !== null);
  const kindOf = ({ kind }: RoundItem): string => t(`round.kinds.${kind}`);
  if (isFixed) {
    return (
      <>
        <ol className={css['words']}>
          {items.map((item) => (
            <li key={item.id}>
              {item.text} <span className={css['quiet']}>({kindOf(item)})</span>
            </li>
          ))}
        </ol>
        <p className={css['quiet']}>{t('round.itemsFixed')}</p>
      </>
    );
  }
  const move = (id: string, toIndex: number): void =>
    void change((list) => {
      const others = list.filter((item) => item.id !== id);
      return [...others.slice(0, toIndex), ...list.filter((item) => item.id === id), ...others.slice(toIndex)];
    });
  return (
    <Stack gap="field">
      <ReorderList label={t('round.items')} items={items} nameOf={({ text }) => text} onMove={move} emptyState={<p className={css['quiet']}>{t('round.noItems')}</p>}>
        {(item) => (
          <Inline>
            <span>
              {item.text} <span className={css['quiet']}>({kindOf(item)})</span>
            </span>
            <Button variant="quiet" aria-label={`${t('round.removeItem')}: ${item.text}`} onPress={() => void change((list) => list.filter(({ id }) => id !== item.id))}>
              {t('round.removeItem')}
            </Button>
          </Inline>
        )}
      </ReorderList>
      <AddItem roundId={round.id} onAdd={(item) => change((list) => [...list, item])} taken={items.map(({ text }) => text)} />
    </Stack>
  );
}

const schema = z.object({ text: z.string().trim().min(1, 'text-required').max(500, 'text-too-long'), kind: z.enum(roundItemKinds) });
type Values = z.infer<typeof schema>;

function AddItem({ roundId, onAdd, taken }: { readonly roundId: string; readonly onAdd: (item: RoundItem) => Promise<boolean>; readonly taken: readonly string[] }) {
  const { t } = useTranslation('feedback');
  const { control, sendAndGoOn } = useDraftForm<Values>(`round.item:${roundId}`, schema, { text: '', kind: 'scale' });
  const add = (item: Values): Promise<boolean> => onAdd({ id: crypto.randomUUID(), ...item });
  const submit = sendAndGoOn(add, ({ kind }) => ({ kind }));
  const suggestions = Array.from({ length: suggestionCount }, (_, index) => ({ id: String(index + 1), label: t(`round.suggestions.${index + 1}` as 'round.suggestions.1') })).filter(({ label }) => !taken.includes(label));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="field">
        <FormText control={control} name="text" label={t('round.newItem')} placeholder={t('round.newItemExample')} maxLength={500} />
        <FormRadio control={control} name="kind" label={t('round.itemKind')} layout="line" options={roundItemKinds.map((id) => ({ id, label: t(`round.kinds.${id}`) }))} />
        <Inline>
          <Button type="submit">{t('round.addItem')}</Button>
          {suggestions.length === 0 ? null : <Menu label={t('round.fromExamples')} trigger="quiet" entries={suggestions.map(({ id, label }) => ({ id, label, onAction: () => void add({ text: label, kind: Number(id) > suggestionCount - 2 ? 'open' : 'scale' }) }))} />}
        </Inline>
      </Stack>
    </form>
  );
}
