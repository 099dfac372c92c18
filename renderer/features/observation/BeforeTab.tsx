import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { AttachmentsSection } from '#renderer/parts/attachments/AttachmentsSection.tsx';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { SavedSelect, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import type { ObservationView } from '#shared/ipc/observations.ts';
import { GuideSection } from './GuideSection.tsx';
import css from './observation.module.css';

/** Before going: her question, what was agreed, and what is looked for. */
export function BeforeTab({ view }: { readonly view: ObservationView }) {
  const { t } = useTranslation('observation');
  const act = useAct();
  const { observation, coachee, questions } = view;
  const { id, audience } = observation;
  return (
    <Columns shape="main">
      <Sheet>
        <Stack gap="block">
          <Section
            heading="title"
            title={t('lookQuestion', { name: coachee.givenName })}
            action={<AudienceField value={audience} name={coachee.givenName} of={t('before.audience')} data-field-id={`observation:${id}:audience`} onChange={(next) => void act(updateRecord('observation', id, { audience: next }, { act: { code: 'observation.audience' } }))} />}
          >
            <SavedTextArea type="observation" record={observation} field="lookQuestion" label={t('lookQuestion', { name: coachee.givenName })} isLabelHidden variant="paper" minRows={2} placeholder={t('lookQuestionPlaceholder')} />
          </Section>
          <Section heading="title" title={t('agreedBefore')} note={t('agreedBeforeNote')}>
            <SavedTextArea type="observation" record={observation} field="agreedBefore" label={t('agreedBefore')} isLabelHidden variant="paper" minRows={2} placeholder={t('agreedBeforePlaceholder')} />
          </Section>
          <GuideSection observation={observation} />
        </Stack>
      </Sheet>
      <Stack gap="block">
        <Section heading="small" title={t('question.title')}>
          {questions.length === 0 ? (
            <p className={css['quiet']}>{t('question.none')}</p>
          ) : (
            <SavedSelect type="observation" record={observation} field="learningQuestionId" actOf={() => ({ code: 'observation.question' })} label={t('question.title')} isLabelHidden options={questions.map((question) => ({ id: question.id, label: question.text }))} placeholder={t('question.choose')} />
          )}
        </Section>
        <AttachmentsSection field="observationId" id={id} heading="small" />
      </Stack>
    </Columns>
  );
}
