import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateRecord } from '#renderer/lib/records.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconHeart } from '#renderer/ui/icons.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { AppreciationView } from '#shared/ipc/feedback.ts';
import { removeRecord } from '#renderer/lib/records.ts';
import { AudienceField } from '../AudienceField.tsx';
import { HistoryDialog } from '../HistoryDialog.tsx';
import { useShownName } from '../PersonName.tsx';
import { SavedTextArea } from '../saved-fields.tsx';
import { useAct } from '../use-act.ts';
import { useDialog, useKeptDialog } from '../use-dialog.ts';
import { useAppreciationRequest, type AppreciationAbout } from './appreciation-request.ts';

/** Opens the dialog from a page; the key does the same. */
export function AppreciateButton({ about }: { readonly about: AppreciationAbout }) {
  const { t } = useTranslation('feedback');
  const open = useAppreciationRequest((state) => state.open);
  return (
    <Button variant="quiet" icon={<IconHeart />} kbd="Alt W" onPress={() => open(about)}>
      {t('appreciation.add')}
    </Button>
  );
}

/** What was valued or celebrated, the latest first; `hasPerson` says of whom on a group's page. */
export function AppreciationRows({ views, hasPerson = false }: { readonly views: readonly AppreciationView[]; readonly hasPerson?: boolean }) {
  const { t } = useTranslation('feedback');
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? views : views.slice(0, 4);
  return (
    <>
      <Rows label={t('appreciation.title')}>
        {shown.map((view) => (
          <AppreciationRow key={view.appreciation.id} view={view} hasPerson={hasPerson} />
        ))}
      </Rows>
      {shown.length === views.length ? null : (
        <Button variant="quiet" onPress={() => setIsAll(true)}>
          {t('appreciation.more', { count: views.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function AppreciationRow({ view, hasPerson }: { readonly view: AppreciationView; readonly hasPerson: boolean }) {
  const { t } = useTranslation('feedback');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const shown = useShownName();
  const act = useAct();
  const history = useDialog();
  const { appreciation, person, giver } = view;
  const { id, text, kind, date, audience, giverName } = appreciation;
  const { isOpen: isEditing, onOpenChange: setIsEditing } = useKeptDialog(`appreciation:${id}`);
  const from = giver === null ? giverName : shown(giver);
  const facts = [hasPerson ? (person === null ? t('appreciation.ofGroup') : shown(person)) : null, kind === 'celebrated' ? t('appreciation.celebrated') : null, from === null ? null : t('appreciation.by', { name: from }), format.date(date, 'long')];
  return (
    <Row
      lead={<IconHeart />}
      leadWidth="mark"
      title={isEditing ? <SavedTextArea type="appreciation" record={appreciation} field="text" label={t('appreciation.text')} isLabelHidden minRows={2} autoFocus /> : text}
      detail={facts.filter((fact) => fact !== null).join(' · ')}
      action={
        <>
          <AudienceField value={audience} onChange={(next) => void act(updateRecord('appreciation', id, { audience: next }, { act: { code: 'appreciation.audience' } }))} {...(person === null ? {} : { name: person.givenName })} of={text} data-field-id={`appreciation:${id}:audience`} />
          <Menu
            label={t('more', { name: text })}
            entries={[
              { id: 'edit', label: t(isEditing ? 'doneEditing' : 'edit'), onAction: () => setIsEditing(!isEditing) },
              { id: 'history', label: t('history'), onAction: history.open },
              { id: 'delete', label: common('delete'), onAction: () => void act(removeRecord('appreciation', id, { code: 'appreciation.deleted' })) },
            ]}
          />
          <HistoryDialog type="appreciation" id={id} fieldLabel={(field) => (field === 'text' ? t('appreciation.text') : null)} {...history} />
        </>
      }
    />
  );
}

/** The latest of what was valued in one person, for whoever prepares a gesprek: strengths before tips. Null when there is nothing. */
export function useAppreciationLines(coacheeId: string, most = 3): readonly string[] {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  const shown = useShownName();
  const views = useStoreQuery('feedback.person', { coacheeId }, { enabled: coacheeId !== '' }).data?.appreciations ?? [];
  return views.slice(0, most).map(({ appreciation: { text, giverName, date }, giver }) => {
    const from = giver === null ? giverName : shown(giver);
    return from === null ? t('appreciation.line', { text, date: format.date(date, 'month') }) : t('appreciation.lineFrom', { text, name: from, date: format.date(date, 'month') });
  });
}
