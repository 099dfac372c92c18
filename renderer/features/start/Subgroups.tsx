import { useTranslation } from 'react-i18next';
import type { Rec } from '#shared/domain/records.ts';
import type { StartView } from '#shared/ipc/start.ts';
import { createRecord, updateRecord } from '#renderer/lib/records.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { useShownName } from '#renderer/parts/PersonName.tsx';
import { SavedDialog } from '#renderer/parts/SavedDialog.tsx';
import { SavedText } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog, useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { EditButton } from './EditButton.tsx';
import { NameDialog } from './NameDialog.tsx';
import css from './start.module.css';

/** Members who work together in a smaller circle. */
export function Subgroups({ view: { swv, subgroups, members } }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  const format = useFormat();
  const shown = useShownName();
  const act = useAct();
  const add = useKeptDialog(`subgroup.new:${swv.id}`);
  const [editing, setEditing] = useKeptOpen(`subgroup:${swv.id}`);
  const edited = subgroups.find(({ id }) => id === editing);
  const create = async (name: string): Promise<boolean> => {
    const done = await act(createRecord('subgroup', { swvId: swv.id, name }, { code: 'subgroup.added', params: { name } }));
    if (done !== null) setEditing(done.ids[0] ?? null);
    return done !== null;
  };
  const who = ({ coacheeIds }: Rec<'subgroup'>): string => format.list(members.filter(({ id }) => coacheeIds?.includes(id) === true).map(shown));
  return (
    <Section
      title={t('subgroup.title')}
      action={
        <Button variant="quiet" icon={<IconPlus />} onPress={add.open}>
          {t('subgroup.add')}
        </Button>
      }
    >
      <p className={css['lead']}>{t('subgroup.note')}</p>
      {subgroups.length === 0 ? (
        <p className={css['soft']}>{t('subgroup.none')}</p>
      ) : (
        <Rows label={t('subgroup.title')}>
          {subgroups.map((subgroup) => (
            <Row
              key={subgroup.id}
              title={subgroup.name}
              detail={[who(subgroup) || t('subgroup.nobody'), subgroup.purpose].filter((part) => part !== null && part !== '').join(' · ')}
              action={<EditButton label={t('subgroup.edit', { name: subgroup.name })} onPress={() => setEditing(subgroup.id)} />}
            />
          ))}
        </Rows>
      )}
      <NameDialog draftKey={`subgroup.new.name:${swv.id}`} title={t('subgroup.addTitle')} label={t('subgroup.name')} onName={create} {...add} />
      {edited === undefined ? null : <SubgroupDialog subgroup={edited} members={members} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function SubgroupDialog({ subgroup, members, onClose }: { readonly subgroup: Rec<'subgroup'>; readonly members: StartView['members']; readonly onClose: () => void }) {
  const { t } = useTranslation('start');
  const shown = useShownName();
  const { id, name, coacheeIds } = subgroup;
  const known = members.filter((member) => coacheeIds?.includes(member.id) === true).map((member) => member.id);
  return (
    <SavedDialog title={t('subgroup.editTitle')} lead={t('savesItself')} type="subgroup" id={id} name={name} onClose={onClose}>
      <SavedText type="subgroup" record={subgroup} field="name" label={t('subgroup.name')} isRequired />
      <SavedText type="subgroup" record={subgroup} field="purpose" label={t('subgroup.purpose')} maxLength={500} />
      <CheckboxGroup label={t('subgroup.members')} options={members.map((member) => ({ id: member.id, label: shown(member) }))} value={known} onChange={(ids) => void updateRecord('subgroup', id, { coacheeIds: ids })} />
    </SavedDialog>
  );
}
