import { useTranslation } from 'react-i18next';
import { advisedSize } from '#shared/domain/group-size.ts';
import { swvOrigins } from '#shared/domain/records/people.ts';
import type { StartView } from '#shared/ipc/start.ts';
import { updateRecord } from '#renderer/lib/records.ts';
import { SavedTextArea } from '#renderer/parts/saved-fields.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import css from './start.module.css';

/** What the group is after together, whether it is new, and a gentle word about its size. */
export function GroupShape({ view: { swv, members } }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  return (
    <Section title={t('tab.goals')}>
      <Stack gap="field">
        <SavedTextArea type="swv" record={swv} field="sharedGoals" label={t('group.sharedGoals')} description={t('group.goalHint')} minRows={2} />
        <RadioGroup
          label={t('group.origin')}
          layout="line"
          options={swvOrigins.map((id) => ({ id, label: t(`group.origins.${id}`) }))}
          value={swv.origin}
          onChange={(origin) => void updateRecord('swv', swv.id, { origin })}
        />
        <SizeHint swvId={swv.id} count={members.length} />
      </Stack>
    </Section>
  );
}

function SizeHint({ swvId, count }: { readonly swvId: string; readonly count: number }) {
  const { t } = useTranslation('start');
  if (count >= advisedSize.min && count <= advisedSize.max) return null;
  const sentence = count === 0 ? t('group.noMembers') : count < advisedSize.min ? t('group.small', { count }) : t('group.large', { count });
  return (
    <p className={css['soft']}>
      {sentence} {t('group.advised')} <LinkAction href={`/swv/${swvId}/members`}>{t('group.toMembers')}</LinkAction>
    </p>
  );
}
