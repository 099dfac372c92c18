import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { walkKeys } from '#renderer/parts/arrow-walk.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { inParts } from '#shared/domain/agreement-filter.ts';
import type { AgreementLine } from '#shared/ipc/timeline.ts';
import { AgreementItem } from './AgreementItem.tsx';
import { ChangeDialog, type ChangeKind } from './ChangeDialog.tsx';
import css from './agreements.module.css';

/** Rows shown at first, and added each time. */
const shownFirst = 60;
/** Rows of them that stand on the screen; the rest is drawn while one looks. */
const drawnFirst = 20;

type AgreementListProps = { readonly agreements: readonly AgreementLine[]; readonly today: string };

/** The agreements in the parts in which one works them off; several at once when they are chosen. */
export function AgreementList({ agreements, today }: AgreementListProps) {
  const { t } = useTranslation('agreements');
  const [count, setCount] = useState(shownFirst);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [asked, setAsked] = useState<{ readonly kind: ChangeKind; readonly ids: readonly string[] } | null>(null);
  const parts = useMemo(() => inParts(agreements, today), [agreements, today]);
  const inOrder = parts.flatMap(({ lines }) => lines);
  const drawn = useDeferredValue(count, drawnFirst);
  const shown = new Set(inOrder.slice(0, drawn).map(({ id }) => id));
  const isChosen = (id: string): boolean => chosen?.has(id) === true;
  // What a filter or a change took from the list is not changed along unseen.
  const chosenIds = inOrder.flatMap(({ id }) => (isChosen(id) ? [id] : []));
  const more = (): void => setCount(count + shownFirst);
  const walk = walkKeys('input[type=checkbox]', count < inOrder.length ? more : undefined);
  const chooseAll = (): void => setChosen(new Set(inOrder.map(({ id }) => id)));
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      chooseAll();
    } else walk(event);
  };
  const toggle = (id: string, isOn: boolean): void => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Stack gap="field">
      <Inline className={css['head'] ?? ''}>
        <p className={css['note']}>
          <span role="status">{t('count', { count: agreements.length })}</span> · {t('keys')}
        </p>
        <Button variant="quiet" onPress={() => setChosen(chosen === null ? new Set() : null)}>
          {chosen === null ? t('choose') : t('chooseEnd')}
        </Button>
      </Inline>
      {chosen === null ? null : <ChoiceBar count={chosenIds.length} total={inOrder.length} onAll={chooseAll} onNone={() => setChosen(new Set())} onAsk={(kind) => setAsked({ kind, ids: chosenIds })} />}
      <div className={css['parts']} onKeyDown={hear}>
        {parts.map(({ part, lines }) => {
          const own = lines.filter(({ id }) => shown.has(id));
          return own.length === 0 ? null : (
            <Section key={part} title={t(`parts.${part}`)} note={String(lines.length)}>
              <ul className={css['list']}>
                {own.map((line) => (
                  <AgreementItem key={line.id} line={line} choice={chosen === null ? null : isChosen(line.id)} onChoose={(isOn) => toggle(line.id, isOn)} onAsk={(kind) => setAsked({ kind, ids: [line.id] })} />
                ))}
              </ul>
            </Section>
          );
        })}
      </div>
      {count >= inOrder.length ? null : (
        <Button variant="quiet" onPress={more}>
          {t('showMore', { count: inOrder.length - count })}
        </Button>
      )}
      {asked === null ? null : <ChangeDialog kind={asked.kind} lines={inOrder.filter(({ id }) => asked.ids.includes(id))} today={today} onClose={() => setAsked(null)} onDone={() => setChosen(chosen === null ? null : new Set())} />}
    </Stack>
  );
}

type ChoiceBarProps = { readonly count: number; readonly total: number; readonly onAll: () => void; readonly onNone: () => void; readonly onAsk: (kind: ChangeKind) => void };

/** What can be done with the chosen ones. */
function ChoiceBar({ count, total, onAll, onNone, onAsk }: ChoiceBarProps) {
  const { t } = useTranslation('agreements');
  const isNone = count === 0;
  return (
    <div role="group" aria-label={t('bar')} className={css['bar']}>
      <Inline>
        <span role="status" className={css['chosen']}>
          {t('chosen', { count })}
        </span>
        <Button variant="quiet" onPress={count === total ? onNone : onAll}>
          {count === total ? t('chooseNone') : t('chooseAll')}
        </Button>
        <Button onPress={() => onAsk('done')} isDisabled={isNone}>
          {t('done')}
        </Button>
        <Button onPress={() => onAsk('date')} isDisabled={isNone}>
          {t('date')}
        </Button>
        <Button onPress={() => onAsk('owner')} isDisabled={isNone}>
          {t('ownerAction')}
        </Button>
        <Button onPress={() => onAsk('dropped')} isDisabled={isNone}>
          {t('drop')}
        </Button>
        <Button onPress={() => onAsk('open')} isDisabled={isNone}>
          {t('reopen')}
        </Button>
      </Inline>
    </div>
  );
}
