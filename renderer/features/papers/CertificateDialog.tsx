import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { HistoryAction } from '#renderer/parts/HistoryAction.tsx';
import { DeleteAction } from '#renderer/parts/DeleteAction.tsx';
import { fullName } from '#renderer/parts/PersonName.tsx';
import { SavedDate, SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { IconPrinter } from '#renderer/ui/icons.ts';
import type { Attended, Participation } from '#shared/domain/participation.ts';
import type { CertificateView } from '#shared/ipc/papers.ts';
import { CertificatePrintDialog } from './CertificatePrintDialog.tsx';
import css from './papers.module.css';

/** One attest: its words, and what the hours are made of. */
export function CertificateDialog({ view, onClose }: { readonly view: CertificateView; readonly onClose: () => void }) {
  const { t } = useTranslation('papers');
  const act = useAct();
  const print = useDialog();
  const { certificate, person, participation, isOutdated } = view;
  const { id } = certificate;
  const setPresent = (present: readonly string[]): void => {
    const missedMeetingIds = participation.meetings.filter((meeting) => !meeting.isNoted && !present.includes(meeting.id)).map((meeting) => meeting.id);
    void act(api['papers.setPresence']({ certificateId: id, missedMeetingIds }));
  };
  return (
    <>
      <Dialog
        title={t('certificate.of', { name: fullName(person) })}
        size="medium"
        isOpen
        onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
        actions={
          <>
            <HistoryAction type="certificate" id={id} of={fullName(person)} />
            <DeleteAction type="certificate" id={id} name={fullName(person)} onDeleted={onClose} />
            <Button variant="primary" icon={<IconPrinter />} onPress={print.open}>
              {t('print.look')}
            </Button>
          </>
        }
      >
        <Stack gap="field">
          <Computation participation={participation} onPresent={setPresent} />
          {isOutdated ? (
            <Callout title={t('certificate.outdated')} actions={<Button onPress={() => void act(api['papers.renewCertificate']({ certificateId: id }))}>{t('certificate.renew')}</Button>}>
              {t('certificate.outdatedSafe')}
            </Callout>
          ) : null}
          <SavedTextArea type="certificate" record={certificate} field="text" label={t('certificate.text')} description={t('template.markup')} minRows={10} />
          <SavedDate type="certificate" record={certificate} field="issuedOn" label={t('certificate.issuedOn')} />
        </Stack>
      </Dialog>
      <CertificatePrintDialog views={[view]} isOpen={print.isOpen} onOpenChange={print.onOpenChange} />
    </>
  );
}

/** The sum behind the hours, said and unfolded; a bijeenkomst that was missed is ticked off. */
function Computation({ participation, onPresent }: { readonly participation: Participation; readonly onPresent: (ids: readonly string[]) => void }) {
  const { t } = useTranslation('papers');
  const format = useFormat();
  const { meetings, conversations, meetingCount, conversationCount, minutes, withoutDuration } = participation;
  const hoursOf = (events: readonly Attended[]): string => format.number(events.reduce((sum, event) => sum + (event.isMissed ? 0 : (event.minutes ?? 0)), 0) / 60);
  const duration = (event: Attended): string => (event.minutes === null ? t('certificate.noDuration') : t('certificate.hours', { hours: format.number(event.minutes / 60) }));
  return (
    <div className={css['facts']}>
      <p>
        {t('certificate.sum', { meetings: t('certificate.meetings', { count: meetingCount }), meetingHours: hoursOf(meetings), conversations: t('certificate.conversations', { count: conversationCount }), conversationHours: hoursOf(conversations), total: format.number(minutes / 60) })}
      </p>
      {withoutDuration === 0 ? null : <p className={css['soft']}>{t('certificate.withoutDuration', { count: withoutDuration })}</p>}
      <Disclosure variant="reason" title={t('certificate.details')}>
        <Stack gap="field">
          {meetings.length === 0 ? null : (
            <CheckboxGroup
              label={t('certificate.present')}
              options={meetings.map((meeting) => ({ id: meeting.id, label: [format.date(meeting.date, 'short'), meeting.title, duration(meeting), meeting.isNoted ? t('certificate.noted') : null].filter((part) => part !== null && part !== '').join(' · '), isDisabled: meeting.isNoted }))}
              value={meetings.filter(({ isMissed }) => !isMissed).map(({ id }) => id)}
              onChange={onPresent}
            />
          )}
          {conversations.length === 0 ? null : (
            <div>
              <p className={css['label']}>{t('certificate.heldConversations')}</p>
              <ul>
                {conversations.map((conversation) => (
                  <li key={conversation.id}>{[format.date(conversation.date, 'short'), duration(conversation)].join(' · ')}</li>
                ))}
              </ul>
            </div>
          )}
        </Stack>
      </Disclosure>
    </div>
  );
}
