import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { flushAll } from '#renderer/lib/pending-saves.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { intervisionMethods } from '#shared/domain/records/meeting.ts';
import type { Patch, Rec } from '#shared/domain/records.ts';
import type { GroupInputLine, MeetingPerson } from '#shared/ipc/meeting.ts';
import css from '../meeting.module.css';
import { StepClock } from './StepClock.tsx';
import { useGuideSteps } from './use-guide-steps.ts';

type SessionProps = { readonly record: Rec<'intervision'>; readonly hasKeys: boolean; readonly onRunning: (isRunning: boolean) => void; readonly bringer: MeetingPerson | null; readonly members: readonly MeetingPerson[]; readonly inputs: readonly GroupInputLine[] };

const nobody = 'nobody';
const noInput = 'none';

/** One casus: who brings it, the steps with their clock, and what came of it. */
export function Session({ record, hasKeys, onRunning, bringer, members, inputs }: SessionProps) {
  const { t } = useTranslation('meeting');
  const shown = useShownName();
  const stepsOf = useGuideSteps();
  const { id, method, steps, audience, groupInputId } = record;
  const set = (values: Patch<'intervision'>, code = 'intervision.changed'): void => void updateRecord('intervision', id, values, { act: { code } });
  const choose = async (inputId: string): Promise<void> => {
    const input = inputs.find((line) => line.record.id === inputId)?.record;
    if (input === undefined) return set({ groupInputId: null });
    // What the coach is writing counts, also when this screen has not heard of it yet.
    await flushAll();
    const now = await api['records.get']({ type: 'intervision', id });
    const hasCase = !now.ok || ((now.value as Rec<'intervision'> | null)?.caseText ?? '') !== '';
    return set({ groupInputId: inputId, bringerId: input.coacheeId ?? record.bringerId, ...(hasCase ? {} : { caseText: input.text }) });
  };
  const setMinutes = (index: number, minutes: number | null): void => {
    if (minutes !== null && minutes >= 1) set({ steps: steps.map((step, at) => (at === index ? { ...step, minutes } : step)) }, 'intervision.steps');
  };
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const options = [{ id: nobody, label: t('intervision.nobody') }, ...members.map((person) => ({ id: person.coacheeId, label: shown(person) }))];
  return (
    <Columns>
      <Sheet>
        <StepClock record={record} hasKeys={hasKeys} onRunning={onRunning} />
        <Disclosure title={t('intervision.adjust', { minutes: total })}>
          <ol className={css['steps']}>
            {steps.map(({ title, minutes }, index) => (
              <li key={`${index}-${title}`} className={css['stepMinutes']}>
                <span>{title}</span>
                <NumberField label={t('intervision.minutesOf', { title })} isLabelHidden value={minutes} minValue={1} maxValue={240} suffix={t('intervision.minutes')} onChange={(value) => setMinutes(index, value)} />
              </li>
            ))}
          </ol>
        </Disclosure>
      </Sheet>
      <Section title={t('intervision.case')} action={<AudienceField value={audience} {...(bringer === null ? {} : { name: bringer.givenName })} of={t('intervision.case')} onChange={(next) => set({ audience: next }, 'intervision.audience')} data-field-id={`intervision:${id}:audience`} />}>
        <Stack gap="field">
          <Columns shape="even">
            <Select label={t('intervision.method')} value={method} options={intervisionMethods.map((one) => ({ id: one, label: t(`intervision.methods.${one}`) }))} onChange={(next) => set({ method: next, steps: stepsOf(next) }, 'intervision.steps')} />
            <Select label={t('intervision.bringer')} value={record.bringerId ?? nobody} options={options} onChange={(next) => set({ bringerId: next === nobody ? null : next })} />
          </Columns>
          {inputs.length === 0 ? null : (
            <Select label={t('intervision.fromInput')} value={inputs.some((line) => line.record.id === groupInputId) ? groupInputId : noInput} options={[{ id: noInput, label: t('intervision.noInput') }, ...inputs.map((line) => ({ id: line.record.id, label: line.record.text.slice(0, 80) }))]} onChange={(next) => void choose(next ?? noInput)} />
          )}
          <SavedTextArea type="intervision" record={record} field="caseText" label={t('intervision.caseText')} description={t('intervision.caseHint')} minRows={3} />
          <SavedTextArea type="intervision" record={record} field="outcome" label={t('intervision.outcome')} minRows={2} />
          <SavedTextArea type="intervision" record={record} field="followUp" label={t('intervision.followUp')} description={t('intervision.followUpHint')} minRows={2} />
          <Inline>
            <HistoryAction type="intervision" id={id} of={t('intervision.name')} />
            <DeleteAction type="intervision" id={id} name={t('intervision.name')} />
          </Inline>
        </Stack>
      </Section>
    </Columns>
  );
}
