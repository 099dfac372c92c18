import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { updateRecord, useRecord, useRecords } from '#renderer/lib/records.ts';
import { usePlanRequest } from '#renderer/lib/plan-request.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { CalendarFileAction } from '#renderer/parts/calendar-file/CalendarFileAction.tsx';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { dayOnScreen } from '#renderer/parts/day-on-screen.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Sheet } from '#renderer/ui/Sheet.tsx';
import type { Rec } from '#shared/domain/records.ts';
import { CancelContactDialog } from './CancelContactDialog.tsx';
import css from './contacts.module.css';

/** A contact moment: when, with whom, and what was and was not told there. */
export function ContactScreen() {
  const { t } = useTranslation('contacts');
  const { contactId = '' } = useParams<{ contactId: string }>();
  const contact = useRecord('contactMoment', contactId);
  const swvId = contact?.swvId ?? '';
  const swv = useStoreQuery('swv.overview', { swvId }, { enabled: swvId !== '' }).data;
  if (contact === undefined || (contact !== null && contact.id !== contactId)) return null;
  if (contact === null || contact.deleted) {
    return (
      <>
        <PageHeader title={t('missing')} />
        <EmptyState sentence={t('missingHint')} action={<LinkAction href="/bin">{t('toBin')}</LinkAction>} />
      </>
    );
  }
  return <Contact key={contactId} contact={contact} swvName={swv?.swv.id === swvId ? swv.swv.name : ''} />;
}

function Contact({ contact, swvName }: { readonly contact: Rec<'contactMoment'>; readonly swvName: string }) {
  const { t } = useTranslation('contacts');
  const act = useAct();
  const isDiscreet = useStoreQuery('settings.get', {}).data?.discreet === true;
  const { id, swvId, partner, name, audience } = contact;
  const title = name === null || isDiscreet ? t('title', { partner: t(`partners.${partner}`), swv: swvName }) : t('titleName', { name, partner: t(`partners.${partner}`), swv: swvName });
  return (
    <>
      <PageHeader back={<LinkAction href={`/swv/${swvId}/planning`}>{t('back', { swv: swvName })}</LinkAction>} title={title} subtitle={useSubtitle()(contact)} actions={<Actions contact={contact} />} />
      <p className={css['reminder']}>
        {t('reminder')} <RolesLink swvId={swvId} partner={partner} />
      </p>
      {isDiscreet ? null : (
        <Sheet>
          <div className={css['head']}>
            <AudienceField value={audience} onChange={(next) => void act(updateRecord('contactMoment', id, { audience: next }, { act: { code: 'contactMoment.audience' } }))} of={t('audienceNote')} data-field-id={`contactMoment:${id}:audience`} />
          </div>
          <Columns shape="even">
            <Stack gap="field">
              <SavedTextArea type="contactMoment" record={contact} field="told" label={t('fields.told')} minRows={8} placeholder={t('toldPlaceholder')} />
            </Stack>
            <Stack gap="field">
              <SavedTextArea type="contactMoment" record={contact} field="notTold" label={t('fields.notTold')} minRows={8} placeholder={t('notToldPlaceholder')} />
            </Stack>
          </Columns>
        </Sheet>
      )}
    </>
  );
}

/** Leads to what was agreed about roles with this formal leader, when that was written down. */
function RolesLink({ swvId, partner }: { readonly swvId: string; readonly partner: Rec<'contactMoment'>['partner'] }) {
  const { t } = useTranslation('contacts');
  const leaders = useRecords('formalLeader', { swvId }) ?? [];
  if (leaders.length === 0 || partner === 'schoolBoard') return null;
  return <LinkAction href={`/swv/${swvId}/start`}>{t('toRoles')}</LinkAction>;
}

function useSubtitle(): (contact: Rec<'contactMoment'>) => string {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  return ({ date, startTime, place, form, subject, status, cancelReason }) => {
    const where = place ?? (form === 'online' || form === 'phone' ? t(`forms.${form}`).toLowerCase() : null);
    const state = status === 'planned' ? null : status === 'cancelled' && cancelReason !== null ? t('cancelledReason', { reason: cancelReason }) : t(`state.${status}`);
    return [dayOnScreen(date, format.date), startTime === null ? null : format.time(startTime), where, subject, state].filter((part) => part !== null).join(' · ');
  };
}

function Actions({ contact }: { readonly contact: Rec<'contactMoment'> }) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const act = useAct();
  const [, navigate] = useLocation();
  const plan = usePlanRequest(({ open }) => open);
  const history = useDialog();
  const remove = useDialog();
  const { id, status, swvId, date } = contact;
  const cancel = useKeptDialog(`cancel:${id}`);
  const setStatus = (next: 'planned' | 'held', code: string): void => void act(updateRecord('contactMoment', id, { status: next }, { act: { code } }));
  const move = { id: 'move', label: status === 'cancelled' ? t('again') : t('move'), onAction: () => plan({ kind: 'contact', contactId: id }) };
  const names = ['told', 'notTold', 'date', 'startTime', 'place', 'status', 'partner', 'name', 'subject', 'minutes', 'form', 'cancelReason', 'audience'] as const;
  return (
    <>
      <CalendarFileAction type="contactMoment" id={id} />
      {status === 'planned' ? (
        <Button variant="primary" onPress={() => setStatus('held', 'contactMoment.held')}>
          {t('hold')}
        </Button>
      ) : null}
      <Menu
        label={t('more')}
        entries={[
          ...(status === 'held' ? [{ id: 'reopen', label: t('reopen'), onAction: () => setStatus('planned', 'contactMoment.reopened') }] : [move]),
          ...(status === 'planned' ? [{ id: 'cancel', label: t('cancel'), onAction: cancel.open }] : []),
          { id: 'history', label: t('history'), onAction: history.open },
          { id: 'remove', label: t('remove'), onAction: remove.open },
        ]}
      />
      <HistoryDialog type="contactMoment" id={id} fieldLabel={(field) => { const known = names.find((one) => one === field); return known === undefined ? field : t(`fields.${known}`); }} {...history} />
      <DeleteDialog type="contactMoment" id={id} name={format.date(date, 'short')} onDeleted={() => navigate(`/swv/${swvId}/planning`)} {...remove} />
      {cancel.isOpen ? <CancelContactDialog id={id} onClose={() => cancel.onOpenChange(false)} /> : null}
    </>
  );
}
