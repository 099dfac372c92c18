import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { ReorderList } from '#renderer/ui/ReorderList.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { roundItemKinds, type RoundItem } from '#shared/domain/records/feedback.ts';
import type { Rec } from '#shared/domain/records.ts';
import css from './feedback.module.css';

const suggestionCount = 8;

/** The behaviours and questions of a round. They stand fast once a form came in: an answer belongs to the words that were read. */
export function RoundItems({ round, isFixed }: { readonly round: Rec<'feedbackRound'>; readonly isFixed: boolean }) {
  const { t } = useTranslation('feedback');
  const act = useAct();
  const items = round.items ?? [];
  const save = (next: readonly RoundItem[]): Promise<unknown> => act(updateRecord('feedbackRound', round.id, { items: [...next] }, { act: { code: 'feedbackRound.items' } }));
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
  const move = (id: string, toIndex: number): void => {
    const moved = items.find((item) => item.id === id);
    const others = items.filter((item) => item.id !== id);
    if (moved !== undefined) void save([...others.slice(0, toIndex), moved, ...others.slice(toIndex)]);
  };
  return (
    <Stack gap="field">
      <ReorderList label={t('round.items')} items={items} nameOf={({ text }) => text} onMove={move} emptyState={<p className={css['quiet']}>{t('round.noItems')}</p>}>
        {(item) => (
          <Inline>
            <span>
              {item.text} <span className={css['quiet']}>({kindOf(item)})</span>
            </span>
            <Button variant="quiet" aria-label={`${t('round.removeItem')}: ${item.text}`} onPress={() => void save(items.filter(({ id }) => id !== item.id))}>
              {t('round.removeItem')}
            </Button>
          </Inline>
        )}
      </ReorderList>
      <AddItem onAdd={(item) => void save([...items, item])} taken={items.map(({ text }) => text)} />
    </Stack>
  );
}

function AddItem({ onAdd, taken }: { readonly onAdd: (item: RoundItem) => void; readonly taken: readonly string[] }) {
  const { t } = useTranslation('feedback');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<RoundItem['kind']>('scale');
  const add = (words: string, of: RoundItem['kind']): void => {
    if (words.trim() === '') return;
    onAdd({ id: crypto.randomUUID(), kind: of, text: words.trim() });
    setText('');
  };
  const suggestions = Array.from({ length: suggestionCount }, (_, index) => ({ id: String(index + 1), label: t(`round.suggestions.${index + 1}` as 'round.suggestions.1') })).filter(({ label }) => !taken.includes(label));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add(text, kind);
      }}
    >
      <Stack gap="field">
        <TextField label={t('round.newItem')} placeholder={t('round.newItemExample')} value={text} onChange={setText} maxLength={500} data-field-id="round:newItem" />
        <RadioGroup label={t('round.itemKind')} layout="line" options={roundItemKinds.map((id) => ({ id, label: t(`round.kinds.${id}`) }))} value={kind} onChange={(next) => setKind(next as RoundItem['kind'])} />
        <Inline>
          <Button type="submit">{t('round.addItem')}</Button>
          {suggestions.length === 0 ? null : <Menu label={t('round.fromExamples')} trigger="quiet" entries={suggestions.map(({ id, label }) => ({ id, label, onAction: () => add(label, Number(id) > suggestionCount - 2 ? 'open' : 'scale') }))} />}
        </Inline>
      </Stack>
    </form>
  );
}
