import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Columns, Inline, Stack } from '#renderer/ui/Columns.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { StartView } from '#shared/ipc/start.ts';
import { Coaches } from './Coaches.tsx';
import { Decision } from './Decision.tsx';
import { FormalLeaders } from './FormalLeaders.tsx';
import { GroupShape } from './GroupShape.tsx';
import { IntakeFields } from './IntakeFields.tsx';
import css from './start.module.css';
import { Subgroups } from './Subgroups.tsx';

/** How a group started: its intake and the decision about it, its goals and parts, who leads and who coaches it. */
export function StartTab({ swvId }: { readonly swvId: string }) {
  const { data } = useStoreQuery('start.overview', { swvId });
  if (data === undefined || data === null || data.swv.id !== swvId) return null;
  return data.standing === 'running' ? <RunningGroup view={data} /> : <Candidate view={data} />;
}

/** Before there is a traject the intake comes first, and the decision beside it. */
function Candidate({ view }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  return (
    <Columns shape="main">
      <Stack gap="block">
        <Section title={t('tab.intake')} note={t('tab.intakeNote')}>
          {view.intake === null ? <AddIntake view={view} /> : <IntakeFields intake={view.intake} />}
        </Section>
      </Stack>
      <Stack gap="block">
        {view.intake === null ? null : <Decision view={view} intake={view.intake} />}
        <GroupShape view={view} />
        <FormalLeaders view={view} />
        <Coaches view={view} />
      </Stack>
    </Columns>
  );
}

function RunningGroup({ view }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  const { t: layout } = useTranslation('layout');
  return (
    <Columns shape="main">
      <Stack gap="block">
        <Inline>
          <LinkAction href={`/layout/${view.swv.id}`}>{layout('open')}</LinkAction>
        </Inline>
        <GroupShape view={view} />
        <FormalLeaders view={view} />
        <Disclosure title={t('tab.intake')}>
          <Stack gap="field">
            <p className={css['note']}>{t('tab.intakeNote')}</p>
            {view.intake === null ? <AddIntake view={view} /> : <IntakeFields intake={view.intake} />}
          </Stack>
        </Disclosure>
      </Stack>
      <Stack gap="block">
        <Subgroups view={view} />
        <Coaches view={view} />
      </Stack>
    </Columns>
  );
}

function AddIntake({ view }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  const act = useAct();
  return (
    <Stack gap="field">
      <p className={css['soft']}>{t('tab.noIntake')}</p>
      <div>
        <Button variant={view.standing === 'running' ? 'secondary' : 'primary'} onPress={() => void act(api['start.addIntake']({ swvId: view.swv.id }))}>
          {t('tab.addIntake')}
        </Button>
      </div>
    </Stack>
  );
}
