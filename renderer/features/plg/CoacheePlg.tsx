import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { useDraftForm } from '#renderer/lib/draft-form.ts';
import { createRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { FormFoot } from '#renderer/parts/FormFoot.tsx';
import { FormDate, FormSelect, FormText } from '#renderer/parts/form-fields.tsx';
import { submitOnEnter } from '#renderer/parts/submit-on-enter.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './plg.module.css';

/** The PLG in the own school of one school leader: which ones there are, and the way to their logbook. */
export function CoacheePlg({ coacheeId }: { readonly coacheeId: string }) {
  const { t } = useTranslation('plg');
  const format = useFormat();
  const start = useKeptDialog(`plg.new:${coacheeId}`);
  const view = useStoreQuery('plg.person', { coacheeId }).data;
  if (view === undefined || view === null || view.swvId === null) return null;
  const { plgs, questions, schools, swvId } = view;
  return (
    <Section
      title={t('person.title')}
      action={
        <Button variant="quiet" onPress={start.open}>
          {t('person.add')}
        </Button>
      }
    >
      {plgs.length === 0 ? <p className={css['quiet']}>{t('person.none')}</p> : null}
      <Rows label={t('person.title')}>
        {plgs.map(({ plg: { id, theme, status, startedOn }, entries }) => (
          <Row
            key={id}
            title={<LinkAction href={`/plg/${id}`}>{theme}</LinkAction>}
            detail={[t(`status.${status}`), startedOn === null ? t('notStarted') : t('startedOn', { date: format.date(startedOn, 'long') }), t('entries', { count: entries.length })].join(' · ')}
          />
        ))}
      </Rows>
      {start.isOpen ? <NewPlgDialog coacheeId={coacheeId} swvId={swvId} questions={questions} schools={schools} {...start} /> : null}
    </Section>
  );
}

const form = z.strictObject({ theme: z.string().trim().min(1, 'text-required').max(300, 'text-too-long'), participants: z.string().max(500, 'text-too-long'), rhythm: z.string().max(200, 'text-too-long'), startedOn: z.iso.date().nullable(), schoolId: z.string(), learningQuestionId: z.string() });
type Form = z.infer<typeof form>;
const none = 'none';

type Choice = { readonly id: string };
type NewPlgProps = {
  readonly coacheeId: string;
  readonly swvId: string;
  readonly questions: readonly (Choice & { readonly text: string })[];
  readonly schools: readonly (Choice & { readonly name: string })[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

function NewPlgDialog({ coacheeId, swvId, questions, schools, isOpen, onOpenChange }: NewPlgProps) {
  const { t } = useTranslation('plg');
  const [, navigate] = useLocation();
  const act = useAct();
  const start: Form = { theme: '', participants: '', rhythm: '', startedOn: null, schoolId: schools[0]?.id ?? none, learningQuestionId: none };
  const { control, handleSubmit, forgetDraft } = useDraftForm<Form>(`plg.new:${coacheeId}`, form, start);
  const close = (): void => {
    void forgetDraft();
    onOpenChange(false);
  };
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
  const save = handleSubmit(async ({ theme, participants, rhythm, startedOn, schoolId, learningQuestionId }) => {
    const values = { coacheeId, swvId, theme, participants: orNull(participants), rhythm: orNull(rhythm), startedOn, status: startedOn === null ? ('planned' as const) : ('running' as const), schoolId: schoolId === none ? null : schoolId, learningQuestionId: learningQuestionId === none ? null : learningQuestionId, audience: [] };
    const done = await act(createRecord('plg', values, startedOn === null ? undefined : { code: 'plg.started' }));
    const id = done?.ids[0];
    if (id === undefined) return;
    close();
    navigate(`/plg/${id}`);
  });
  return (
    <Dialog
      title={t('new.title')}
      lead={t('new.lead')}
      isOpen={isOpen}
      onOpenChange={(next) => (next ? undefined : close())}
      actions={<FormFoot form="new-plg" submit={t('new.save')} onCancel={close} />}
    >
      <form id="new-plg" onSubmit={(event) => void save(event)} onKeyDownCapture={submitOnEnter} noValidate>
        <Stack gap="field">
          <FormText control={control} name="theme" label={t('fields.theme')} placeholder={t('new.themeExample')} maxLength={300} autoFocus isRequired />
          <FormText control={control} name="participants" label={t('fields.participants')} description={t('participantsHint')} maxLength={500} />
          <Columns shape="even">
            <FormText control={control} name="rhythm" label={t('fields.rhythm')} placeholder={t('new.rhythmExample')} maxLength={200} />
            <FormDate control={control} name="startedOn" label={t('fields.startedOn')} description={t('new.startedHint')} />
          </Columns>
          {schools.length < 2 ? null : <FormSelect control={control} name="schoolId" label={t('fields.schoolId')} options={schools.map(({ id, name }) => ({ id, label: name }))} />}
          {questions.length === 0 ? null : <FormSelect control={control} name="learningQuestionId" label={t('fields.learningQuestionId')} options={[{ id: none, label: t('noQuestion') }, ...questions.map(({ id, text }) => ({ id, label: text }))]} />}
        </Stack>
      </form>
    </Dialog>
  );
}
