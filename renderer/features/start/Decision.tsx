import { useTranslation } from 'react-i18next';
import { intakeDecisions } from '#shared/domain/records/start.ts';
import type { Rec } from '#shared/domain/records.ts';
import { twoSchoolYears } from '#shared/domain/school-year.ts';
import type { StartView } from '#shared/ipc/start.ts';
import { today } from '#renderer/lib/clock.ts';
import { api } from '#renderer/lib/ipc.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import css from './start.module.css';

/** Accepted, declined or still open, and why; accepted is one click from a traject. */
export function Decision({ view, intake }: { readonly view: StartView; readonly intake: Rec<'swvIntake'> }) {
  const { t } = useTranslation('start');
  const format = useFormat();
  const act = useAct();
  const { swv, programme } = view;
  const swvId = swv.id;
  const programmes = (useStoreQuery('programmes.list', {}).data ?? []).filter(({ example }) => example === swv.example);
  const years = twoSchoolYears(today());
  const decision = intake.decision ?? 'undecided';
  const of = { type: 'swvIntake', record: intake } as const;
  return (
    <Sheet>
      <Section title={t('decision.title')} note={t('decision.lead')}>
        <Stack gap="field">
          {programmes.length < 2 ? null : (
            <Select
              label={t('decision.programme')}
              options={programmes.map(({ id, name }) => ({ id, label: name }))}
              value={programme?.id ?? null}
              onChange={(programmeId) => void updateRecord('swvIntake', intake.id, { programmeId })}
            />
          )}
          <RadioGroup
            label={t('decision.decision')}
            isLabelHidden
            layout="line"
            options={intakeDecisions.map((id) => ({ id, label: t(`decision.options.${id}`) }))}
            value={decision}
            onChange={(next) => void act(api['start.decide']({ swvId, decision: next }))}
          />
          <SavedTextArea {...of} field="decisionReason" label={t('decision.reason')} minRows={2} />
          {decision === 'undecided' ? null : <SavedDate {...of} field="decidedOn" label={t('decision.decidedOn')} />}
          {decision === 'accepted' ? (
            <>
              <p>
                {t('decision.ready', { from: format.date(years.startsOn, 'short'), to: format.date(years.endsOn, 'short') })} <span className={css['soft']}>{t('decision.readyHint')}</span>
              </p>
              <div>
                <Button variant="primary" onPress={() => void act(api['start.traject']({ swvId, ...years }))}>
                  {t('decision.start')}
                </Button>
              </div>
            </>
          ) : (
            <p className={css['note']}>{t('decision.waiting')}</p>
          )}
        </Stack>
      </Section>
    </Sheet>
  );
}
