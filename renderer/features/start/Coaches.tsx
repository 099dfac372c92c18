import { useTranslation } from 'react-i18next';
import type { Rec } from '#shared/domain/records.ts';
import type { StartView } from '#shared/ipc/start.ts';
import { today } from '#renderer/lib/clock.ts';
import { createRecord, updateRecord, useRecords } from '#renderer/lib/records.ts';
import { SavedDialog } from '#renderer/parts/SavedDialog.tsx';
import { SavedDate, SavedText } from '#renderer/parts/saved-fields.tsx';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog, useKeptOpen } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { EditButton } from './EditButton.tsx';
import { NameDialog } from './NameDialog.tsx';
import css from './start.module.css';
import { usePeriodWords } from './use-period.ts';

/** Who coaches the group, from when to when: one coach, or a small team of which one leads. */
export function Coaches({ view: { swv, traject, coaches } }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  const act = useAct();
  const period = usePeriodWords();
  const add = useKeptDialog(`swvCoach.new:${swv.id}`);
  const [editing, setEditing] = useKeptOpen(`swvCoach:${swv.id}`);
  const edited = coaches.find(({ id }) => id === editing);
  // The coach of this vault: the first who wrote in it.
  const me = useRecords('author')?.[0]?.name;
  const create = async (name: string): Promise<boolean> => {
    const values = { swvId: swv.id, name, startsOn: traject?.startsOn ?? today(), isLead: coaches.length === 0 };
    const done = await act(createRecord('swvCoach', values, { code: 'swvCoach.added', params: { name } }));
    return done !== null;
  };
  return (
    <Section
      title={t('coach.title')}
      action={
        <Button variant="quiet" icon={<IconPlus />} onPress={add.open}>
          {t('coach.add')}
        </Button>
      }
    >
      <p className={css['lead']}>{t('coach.note')}</p>
      {coaches.length === 0 ? (
        <Stack gap="row">
          <p className={css['soft']}>{t('coach.none')}</p>
          {me === undefined ? null : (
            <div>
              <Button onPress={() => void create(me)}>{t('coach.addMe')}</Button>
            </div>
          )}
        </Stack>
      ) : (
        <Rows label={t('coach.title')}>
          {coaches.map((coach) => (
            <Row
              key={coach.id}
              title={coach.name}
              detail={[coach.role, coach.isLead === true && coaches.length > 1 ? t('coach.lead') : null, period(coach)].filter((part) => part !== null && part !== '').join(' · ')}
              action={<EditButton label={t('coach.edit', { name: coach.name })} onPress={() => setEditing(coach.id)} />}
            />
          ))}
        </Rows>
      )}
      <NameDialog draftKey={`swvCoach.new.name:${swv.id}`} title={t('coach.addTitle')} label={t('coach.name')} onName={create} {...add} />
      {edited === undefined ? null : <CoachDialog coach={edited} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function CoachDialog({ coach, onClose }: { readonly coach: Rec<'swvCoach'>; readonly onClose: () => void }) {
  const { t } = useTranslation('start');
  const of = { type: 'swvCoach', record: coach } as const;
  return (
    <SavedDialog title={t('coach.editTitle')} lead={t('savesItself')} type="swvCoach" id={coach.id} name={coach.name} onClose={onClose}>
      <SavedText {...of} field="name" label={t('coach.name')} isRequired />
      <SavedText {...of} field="role" label={t('coach.role')} />
      <div className={css['pairs']}>
        <SavedDate {...of} field="startsOn" label={t('coach.startsOn')} />
        <SavedDate {...of} field="endsOn" label={t('coach.endsOn')} />
      </div>
      <CheckboxField label={t('coach.isLead')} isSelected={coach.isLead === true} onChange={(isLead) => void updateRecord('swvCoach', coach.id, { isLead })} />
    </SavedDialog>
  );
}
