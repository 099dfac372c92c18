import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { api } from '#renderer/lib/ipc.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SheetMenu } from '#renderer/parts/paper/SheetMenu.tsx';
import { SavedDate, SavedNumber, SavedText, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import { roundFloor } from '#shared/domain/feedback-round.ts';
import type { RoundView } from '#shared/ipc/feedback.ts';
import { RoundForms } from './RoundForms.tsx';
import { RoundItems } from './RoundItems.tsx';
import { MailDialog } from './MailDialog.tsx';
import { RoundResultsSection } from './RoundResults.tsx';
import css from './feedback.module.css';

/** A round of feedback in a school team: what is asked, how it goes out, what comes in, and what it says. */
export function RoundScreen() {
  const { t } = useTranslation('feedback');
  const { roundId = '' } = useParams<{ roundId: string }>();
  const view = useStoreQuery('feedback.round', { roundId }).data;
  if (view === undefined || (view !== null && view.round.id !== roundId)) return null;
  if (view === null) {
    return (
      <>
        <PageHeader title={t('round.gone')} />
        <EmptyState sentence={t('round.goneHint')} action={<LinkAction href="/bin">{t('round.toBin')}</LinkAction>} />
      </>
    );
  }
  return <Round key={roundId} view={view} />;
}

function Round({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('feedback');
  const shown = useShownName();
  const act = useAct();
  const { round, person, forms, swvName } = view;
  const { id, audience, closedOn } = round;
  const hasForms = forms.length > 0;
  return (
    <>
      <PageHeader back={<LinkAction href={`/coachee/${person.id}`}>{shown(person)}</LinkAction>} title={round.title} subtitle={[t('round.kind'), swvName].join(' · ')} actions={<RoundActions view={view} />} />
      <Columns>
        <Stack>
          <RoundForms view={view} />
          <RoundResultsSection view={view} />
        </Stack>
        <Stack>
          <Sheet padding="close">
            <Section title={t('round.items')} heading="small">
              <RoundItems round={round} isFixed={hasForms} />
            </Section>
          </Sheet>
          <Disclosure title={t('round.about')} level={2}>
            <Stack gap="field">
              <SavedText type="feedbackRound" record={round} field="title" label={t('round.title')} maxLength={200} isRequired />
              <SavedTextArea type="feedbackRound" record={round} field="intro" label={t('round.intro')} minRows={3} />
              <Columns shape="even">
                <SavedText type="feedbackRound" record={round} field="lowLabel" label={t('round.lowLabel')} maxLength={60} />
                <SavedText type="feedbackRound" record={round} field="highLabel" label={t('round.highLabel')} maxLength={60} />
              </Columns>
              <SavedNumber type="feedbackRound" record={round} field="invited" label={t('round.invited')} minValue={0} maxValue={500} />
              {round.invited !== null && round.invited < roundFloor ? (
                <p role="status" className={css['quiet']}>
                  {t('round.tooFewInvited', { count: roundFloor })}
                </p>
              ) : null}
              <SavedDate type="feedbackRound" record={round} field="askedOn" label={t('round.askedOn')} />
              <SavedDate type="feedbackRound" record={round} field="returnBy" label={t('round.returnBy')} />
              <SavedText type="feedbackRound" record={round} field="returnTo" label={t('round.returnTo')} description={t('round.returnToHint')} maxLength={300} />
            </Stack>
          </Disclosure>
          {closedOn === null ? null : (
            <Section title={t('round.takeAway', { name: person.givenName })} heading="small" action={<AudienceField value={audience} onChange={(next) => void act(updateRecord('feedbackRound', id, { audience: next }, { act: { code: 'feedbackRound.audience' } }))} name={person.givenName} of={t('round.takeAwayPlain')} data-field-id={`feedbackRound:${id}:audience`} />}>
              <SavedTextArea type="feedbackRound" record={round} field="takeAway" label={t('round.takeAwayPlain')} isLabelHidden minRows={3} />
            </Section>
          )}
        </Stack>
      </Columns>
    </>
  );
}

function RoundActions({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const [, navigate] = useLocation();
  const act = useAct();
  const mail = useDialog();
  const history = useDialog();
  const deleting = useDialog();
  const { round, forms, person } = view;
  const { id, title, closedOn, items } = round;
  const isReady = (items ?? []).length > 0;
  const team = forms.filter(({ relation }) => relation === 'team').length;
  return (
    <Inline>
      {isReady ? <SheetMenu sheets={[{ kind: 'roundForm', id }, ...(closedOn === null ? [] : [{ kind: 'roundResults' as const, id }])]} /> : null}
      <Button isDisabled={!isReady} onPress={mail.open}>
        {t('round.mail')}
      </Button>
      {closedOn === null ? (
        <Button variant="primary" isDisabled={team === 0} onPress={() => void act(api['feedback.closeRound']({ roundId: id }))}>
          {t('round.close')}
        </Button>
      ) : (
        <Button onPress={() => void act(api['feedback.reopenRound']({ roundId: id }))}>{t('round.reopen')}</Button>
      )}
      <Menu
        label={t('more', { name: title })}
        entries={[
          { id: 'history', label: t('history'), onAction: history.open },
          { id: 'delete', label: common('delete'), onAction: deleting.open },
        ]}
      />
      <MailDialog view={view} {...mail} />
      <HistoryDialog type="feedbackRound" id={id} fieldLabel={(field) => (field === 'title' || field === 'intro' || field === 'takeAway' ? t(`round.${field === 'takeAway' ? 'takeAwayPlain' : field}`) : null)} {...history} />
      <DeleteDialog type="feedbackRound" id={id} name={title} onDeleted={() => navigate(`/coachee/${person.id}`)} {...deleting} />
    </Inline>
  );
}
