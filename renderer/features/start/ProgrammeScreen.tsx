import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { DeleteDialog } from '#renderer/parts/DeleteAction.tsx';
import { HistoryDialog } from '#renderer/parts/HistoryDialog.tsx';
import { SavedDate, SavedText } from '#renderer/parts/saved-fields.tsx';
import { useDialog } from '#renderer/parts/use-dialog.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Columns, Stack } from '#renderer/ui/Columns.tsx';
import { IconHistory, IconPlus, IconTrash } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { ProgrammeGroup, ProgrammeOverview } from '#shared/ipc/start.ts';
import { AimsField } from './AimsField.tsx';
import { Gone } from './Gone.tsx';
import { Kapstok } from './Kapstok.tsx';
import css from './start.module.css';
import { useFieldLabel } from './use-field-label.ts';
import { usePeriodWords } from './use-period.ts';

type ProgrammeScreenProps = {
  /** What the programme promises: its norms, which another feature knows. */
  readonly rhythm: (programmeId: string) => ReactNode;
};

/** One page per programme: who and when, where it wants to go, its kapstok, its norms and its groups. */
export function ProgrammeScreen({ rhythm }: ProgrammeScreenProps) {
  const { t } = useTranslation('start');
  const { programmeId = '' } = useParams<{ programmeId: string }>();
  const { data } = useStoreQuery('programmes.overview', { programmeId });
  if (data === null) return <Gone title={t('programme.gone')} />;
  if (data?.programme.id !== programmeId) return <PageHeader title=" " subtitle=" " />;
  const of = { type: 'programme', record: data.programme } as const;
  // Another one is another page: nothing that is being typed here goes along to it.
  return (
    <Fragment key={programmeId}>
      <ProgrammeHeader overview={data} />
      <Columns shape="main">
        <Stack gap="block">
          <Section title={t('programme.aims')} note={t('programme.aimsNote')}>
            <AimsField key={programmeId} programme={data.programme} />
          </Section>
          <Kapstok overview={data} />
        </Stack>
        <Stack gap="block">
          <Groups groups={data.groups} />
          <Section title={t('programme.what')}>
            <Stack gap="field">
              <SavedText {...of} field="name" label={t('programme.name')} isRequired />
              <SavedText {...of} field="provider" label={t('programme.provider')} />
              <SavedText {...of} field="partners" label={t('programme.partners')} />
              <div className={css['pairs']}>
                <SavedDate {...of} field="startsOn" label={t('programme.startsOn')} />
                <SavedDate {...of} field="endsOn" label={t('programme.endsOn')} />
              </div>
            </Stack>
          </Section>
          {rhythm(programmeId)}
        </Stack>
      </Columns>
    </Fragment>
  );
}

function ProgrammeHeader({ overview: { programme, groups, hasSibling } }: { readonly overview: ProgrammeOverview }) {
  const { t } = useTranslation('start');
  const [, navigate] = useLocation();
  const fieldLabel = useFieldLabel();
  const period = usePeriodWords();
  const history = useDialog();
  const remove = useDialog();
  const { id, name, provider, example } = programme;
  // Its trajects would go along to the bin: a programme with groups stays.
  const stays = groups.length > 0 ? t('programme.removeBlocked') : hasSibling ? null : t('programme.removeLast');
  return (
    <>
      <PageHeader
        title={name}
        back={<LinkAction href="/programmes">{t('programmes.title')}</LinkAction>}
        subtitle={
          <>
            {[provider ?? t('programme.bare'), period(programme)].filter((part) => part !== '').join(' · ')} {example ? <Chip>{t('example')}</Chip> : null}
          </>
        }
        actions={
          <Menu
            label={t('programme.menu')}
            entries={[
              { id: 'history', label: t('programme.history'), icon: <IconHistory />, onAction: history.open },
              { id: 'remove', label: stays ?? t('programme.remove'), icon: <IconTrash />, isDisabled: stays !== null, onAction: remove.open },
            ]}
          />
        }
      />
      <HistoryDialog type="programme" id={id} fieldLabel={fieldLabel} {...history} />
      <DeleteDialog type="programme" id={id} name={name} onDeleted={() => navigate('/programmes')} {...remove} />
    </>
  );
}

function Groups({ groups }: { readonly groups: readonly ProgrammeGroup[] }) {
  const { t } = useTranslation('start');
  const period = usePeriodWords();
  return (
    <Section
      title={t('programme.groups')}
      action={
        <LinkAction href="/swv/new" icon={<IconPlus />}>
          {t('programme.addGroup')}
        </LinkAction>
      }
    >
      {groups.length === 0 ? (
        <p className={css['soft']}>{t('programme.noGroups')}</p>
      ) : (
        <Rows label={t('programme.groups')}>
          {groups.map((group) => (
            <Row
              key={group.swvId}
              title={<LinkAction href={`/swv/${group.swvId}${group.standing === 'running' ? '' : '/start'}`}>{group.name}</LinkAction>}
              detail={[t('programme.members', { count: group.memberCount }), period(group)].filter((part) => part !== '').join(' · ')}
              trailing={group.standing === 'running' ? undefined : <Chip>{t(`standing.${group.standing}`)}</Chip>}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
