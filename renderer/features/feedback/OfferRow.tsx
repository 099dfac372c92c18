import { useTranslation } from 'react-i18next';
import { removeRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { AudienceField } from '#renderer/parts/AudienceField.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { PersonLink } from '#renderer/parts/PersonName.tsx';
import { SavedText } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useDialog, useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Stack } from '#renderer/ui/Columns.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { OfferView } from '#shared/ipc/feedback.ts';
import { noTheme } from './OfferForm.tsx';

type OfferRowProps = { readonly view: OfferView; readonly hasPerson?: boolean; readonly themes: readonly { readonly id: string; readonly label: string }[] };

/** One vraag or aanbod; a settled one says so. */
export function OfferRow({ view, hasPerson = false, themes }: OfferRowProps) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const act = useAct();
  const history = useDialog();
  const { offer, person, themeLabel } = view;
  const { id, text, since, status, audience, themeId } = offer;
  const { isOpen: isEditing, onOpenChange: setIsEditing } = useKeptDialog(`offer:${id}`);
  const isOpen = status === 'open';
  const facts = [themeLabel, t('offers.since', { date: format.date(since, 'month') }), isOpen ? null : t('offers.closed')].filter((fact) => fact !== null);
  const title = isEditing ? (
    <Stack gap="row">
      <SavedText type="offer" record={offer} field="text" label={t('offers.sentence')} maxLength={500} autoFocus />
      <Select label={t('offers.theme')} options={[{ id: noTheme, label: t('offers.noTheme') }, ...themes]} value={themeId ?? noTheme} onChange={(next) => void act(updateRecord('offer', id, { themeId: next === noTheme ? null : next }))} />
    </Stack>
  ) : (
    text
  );
  return (
    <Row
      title={title}
      detail={<>{hasPerson ? <><PersonLink person={person} /> · </> : null}{facts.join(' · ')}</>}
      action={
        <>
          <AudienceField value={audience} onChange={(next) => void act(updateRecord('offer', id, { audience: next }, { act: { code: 'offer.audience' } }))} name={person.givenName} of={text} data-field-id={`offer:${id}:audience`} />
          <Menu
            label={t('more', { name: text })}
            entries={[
              { id: 'edit', label: t(isEditing ? 'doneEditing' : 'edit'), onAction: () => setIsEditing(!isEditing) },
              { id: 'status', label: t(isOpen ? 'offers.close' : 'offers.reopen'), onAction: () => void act(updateRecord('offer', id, { status: isOpen ? 'closed' : 'open' }, { act: { code: isOpen ? 'offer.closed' : 'offer.reopened' } })) },
              { id: 'history', label: t('history'), onAction: history.open },
              { id: 'delete', label: common('delete'), onAction: () => void act(removeRecord('offer', id, { code: 'offer.deleted' })) },
            ]}
          />
          <HistoryDialog type="offer" id={id} fieldLabel={(field) => (field === 'text' ? t('offers.sentence') : null)} {...history} />
        </>
      }
    />
  );
}
