import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/lib/clock.ts';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { useShownGivenName } from '#renderer/parts/PersonName.tsx';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useShare } from '#renderer/parts/use-share.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { Rec } from '#shared/domain/records.ts';
import { learningPreferences } from '#shared/domain/records/traject-papers.ts';
import { shownText } from '#renderer/ui/shown-text.ts';
import css from './papers.module.css';

/** What a school leader hoped for at the start, and how she likes to learn. */
export function CoacheeIntake({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('papers');
  const act = useAct();
  const papers = useStoreQuery('papers.person', { coacheeId }).data;
  if (papers === undefined || papers === null || papers.swvId === null) return null;
  const { swvId, intake, person } = papers;
  if (intake === null) {
    const begin = (): void => void act(createRecord('coacheeIntake', { coacheeId, swvId, heldOn: today(), audience: [] }));
    return (
      <Section
        title={t('intake.title')}
        action={
          <Button variant="quiet" onPress={begin}>
            {t('intake.begin')}
          </Button>
        }
      >
        <p className={css['soft']}>{t('intake.empty')}</p>
      </Section>
    );
  }
  return <Intake key={intake.id} intake={intake} givenName={person.givenName} />;
}

function Intake({ intake, givenName }: { readonly intake: Rec<'coacheeIntake'>; readonly givenName: string }) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const shown = useShownGivenName();
  const [isOpen, setIsOpen] = useState(false);
  const { id, heldOn, expectations, motivation, preferences, audience } = intake;
  const share = useShare('coacheeIntake', id, givenName);
  const ticks = (preferences ?? []).map((preference) => t(`intake.preference.${preference}`).toLowerCase());
  const facts = [
    { label: t('intake.expectations'), text: expectations },
    { label: t('intake.motivation'), text: motivation },
    { label: t('intake.learnsBy'), text: ticks.length === 0 ? null : format.list(ticks) },
  ];
  const isEmpty = facts.every(({ text }) => text === null || text.trim() === '');
  return (
    <Section
      title={t('intake.title')}
      note={heldOn === null ? undefined : format.date(heldOn, 'long')}
      action={<AudienceField value={audience} onChange={share} name={shown(givenName)} of={t('intake.title')} data-field-id={`coacheeIntake:${id}:audience`} />}
    >
      <Disclosure variant="reason" title={t(isEmpty ? 'intake.fill' : 'intake.more')} isExpanded={isOpen} onExpandedChange={setIsOpen}>
        <Stack gap="field">
          <SavedDate type="coacheeIntake" record={intake} field="heldOn" label={t('intake.heldOn')} />
          <SavedTextArea type="coacheeIntake" record={intake} field="expectations" label={t('intake.expectations')} description={t('intake.expectationsHint')} />
          <SavedTextArea type="coacheeIntake" record={intake} field="motivation" label={t('intake.motivation')} description={t('intake.motivationHint')} />
          <SavedTextArea type="coacheeIntake" record={intake} field="priorTraining" label={t('intake.priorTraining')} minRows={2} />
          <CheckboxGroup
            label={t('intake.preferences')}
            layout="line"
            options={learningPreferences.map((preference) => ({ id: preference, label: t(`intake.preference.${preference}`) }))}
            value={preferences ?? []}
            onChange={(next) => void updateRecord('coacheeIntake', id, { preferences: next })}
          />
          <SavedTextArea type="coacheeIntake" record={intake} field="preferenceNote" label={t('intake.preferenceNote')} minRows={2} />
          <div>
            <HistoryAction type="coacheeIntake" id={id} of={t('intake.title')} />
          </div>
        </Stack>
      </Disclosure>
      {/* Under the fields, and away while they are open: a sentence that grows above a box pushes it out of sight. */}
      {isOpen ? null : (
        <div className={css['facts']}>
          {facts.map(({ label, text }) =>
            text === null || text.trim() === '' ? null : (
              <p key={label} className={css['prose']}>
                <span className={css['label']}>{label}: </span>
                {shownText(text)}
              </p>
            ),
          )}
        </div>
      )}
    </Section>
  );
}
