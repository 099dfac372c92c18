import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api, shell } from '#renderer/lib/ipc.ts';
import { joinTyped } from '#renderer/lib/join-typed.ts';
import { removeRecord } from '#renderer/lib/records.ts';
import { useDraftKeeper } from '#renderer/lib/use-draft-keeper.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { answerRelations, type AnswerRelation, type RoundAnswers } from '#shared/domain/records/feedback.ts';
import type { AnswersPreview, RoundView } from '#shared/ipc/feedback.ts';
import { AnswersDialog } from './AnswersDialog.tsx';
import css from './feedback.module.css';

const kept = z.record(z.string(), z.string());
type Typed = z.infer<typeof kept>;

/** What comes in: a form typed in a few keys, or a table read in. Forms that are in are counted and never shown again. */
export function RoundForms({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('feedback');
  const [preview, setPreview] = useState<AnswersPreview | null>(null);
  const act = useAct();
  const { round, forms } = view;
  const isOpen = round.closedOn === null && (round.items ?? []).length > 0;
  const read = async (): Promise<void> => {
    const chosen = await shell['shell.chooseFile']({ purpose: 'survey' });
    if (!chosen.ok || chosen.value === null) return;
    const result = await api['feedback.readAnswers']({ roundId: round.id, token: chosen.value.token });
    if (result.ok) setPreview(result.value);
    else showToast({ message: errorSentence(result.error) });
  };
  const team = forms.filter(({ relation }) => relation === 'team');
  return (
    <Section
      title={t('forms.title')}
      note={t('forms.count', { count: team.length, invited: round.invited ?? 0, context: round.invited === null ? 'plain' : team.length > round.invited ? 'over' : 'of' })}
      action={
        isOpen ? (
          <Button variant="quiet" onPress={() => void read()}>
            {t('forms.import')}
          </Button>
        ) : undefined
      }
    >
      {isOpen ? <TypeForm view={view} /> : <p className={css['quiet']}>{t(round.closedOn === null ? 'forms.noItems' : 'forms.closed')}</p>}
      {forms.length === 0 ? null : (
        <Disclosure variant="reason" title={t('forms.list', { count: forms.length })}>
          <p className={css['quiet']}>{t('forms.listHint')}</p>
          <Rows>
            {forms.map(({ id, relation }, index) => (
              <Row
                key={id}
                title={t(`forms.one.${relation}`, { number: index + 1 })}
                action={
                  <Button variant="quiet" aria-label={t('forms.remove', { number: index + 1 })} onPress={() => void act(removeRecord('feedbackAnswer', id, { code: 'feedbackAnswer.deleted' }))}>
                    {t('forms.removeShort')}
                  </Button>
                }
              />
            ))}
          </Rows>
        </Disclosure>
      )}
      {preview === null ? null : <AnswersDialog preview={preview} items={round.items ?? []} onClose={() => setPreview(null)} />}
    </Section>
  );
}

/** A digit goes on to the next question by itself; Enter takes the form in and the next one begins at the first question. */
function TypeForm({ view: { round, person } }: { readonly view: RoundView }) {
  const { t } = useTranslation('feedback');
  const act = useAct();
  const items = round.items ?? [];
  const [relation, setRelation] = useState<AnswerRelation>('team');
  const [typed, setTyped] = useState<Typed>({});
  const latest = useRef(typed);
  const show = (next: Typed): void => {
    latest.current = next;
    setTyped(next);
  };
  const { keep, send } = useDraftKeeper<Typed>(`round.form:${round.id}`, (found, before) => {
    const read = kept.safeParse(found);
    if (!read.success) return;
    if (before === null) show(read.data);
    else change(joinTyped(read.data, before, {}));
  });
  const change = (next: Typed): void => {
    show(next);
    keep(Object.values(next).every((words) => words === '') ? null : next);
  };
  const [wrong, setWrong] = useState<string | null>(null);
  const inputs = useRef(new Map<string, HTMLInputElement>());
  const focus = (index: number): void => inputs.current.get(items[index]?.id ?? '')?.focus();
  const set = (index: number, value: string): void => {
    const item = items[index];
    if (item === undefined) return;
    change({ ...latest.current, [item.id]: value });
    setWrong(null);
    if (item.kind === 'scale' && /^[1-5]$/.test(value)) focus(index + 1);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const bad = items.find(({ id, kind }) => kind === 'scale' && !/^[1-5]?$/.test((typed[id] ?? '').trim()));
    const isEmpty = items.every(({ id }) => (typed[id] ?? '').trim() === '');
    if (bad !== undefined || isEmpty) {
      const id = bad?.id ?? items[0]?.id ?? '';
      setWrong(id);
      inputs.current.get(id)?.focus();
      return;
    }
    const answers: RoundAnswers = Object.fromEntries(
      items.flatMap(({ id, kind }): [string, RoundAnswers[string]][] => {
        const words = (typed[id] ?? '').trim();
        return words === '' ? [] : [[id, kind === 'scale' ? { v: Number(words), t: null } : { v: null, t: words }]];
      }),
    );
    const sending = send(async () => (await act(api['feedback.addAnswer']({ roundId: round.id, relation, answers }))) !== null);
    // The next form begins at once, at its first question: whoever copies from paper does not look up.
    change({});
    focus(0);
    void sending.then((isTaken) => (isTaken ? undefined : flushSync(() => change(joinTyped(typed, latest.current, {})))));
  };
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="field">
        <RadioGroup label={t('forms.whose')} layout="line" options={answerRelations.toReversed().map((id) => ({ id, label: t(`forms.relation.${id}`, { name: person.givenName }) }))} value={relation} onChange={(next) => setRelation(next as AnswerRelation)} />
        <div className={css['entry']}>
          {items.map((item, index) => {
            const field = (
              <TextField
                key={item.id}
                label={item.text}
                isLabelHidden={item.kind === 'scale'}
                value={typed[item.id] ?? ''}
                onChange={(value) => set(index, value)}
                maxLength={item.kind === 'scale' ? 1 : 5000}
                errorMessage={wrong === item.id ? t('forms.wrong') : undefined}
                ref={(element) => {
                  if (element === null) inputs.current.delete(item.id);
                  else inputs.current.set(item.id, element);
                }}
                data-field-id={`round:${item.id}`}
              />
            );
            return item.kind === 'scale' ? [<span key={`${item.id}:words`} aria-hidden="true">{item.text}</span>, field] : <div key={item.id} className={css['entryOpen']}>{field}</div>;
          })}
        </div>
        <Inline>
          <Button type="submit" kbd="Enter">
            {t('forms.save')}
          </Button>
          <span className={css['quiet']}>{t('forms.hint', { low: round.lowLabel ?? '1', high: round.highLabel ?? '5' })}</span>
        </Inline>
      </Stack>
    </form>
  );
}
