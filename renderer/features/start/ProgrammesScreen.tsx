import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { useKeptDialog } from '#renderer/parts/use-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconPlus } from '#renderer/ui/icons.ts';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Row, Rows } from '#renderer/ui/Row.tsx';
import type { ProgrammeSummary } from '#shared/ipc/start.ts';
import { NameDialog } from './NameDialog.tsx';
import { usePeriodWords } from './use-period.ts';

/** Every professionaliseringsinitiatief of this vault. */
export function ProgrammesScreen() {
  const { t } = useTranslation('start');
  const [, navigate] = useLocation();
  const act = useAct();
  const add = useKeptDialog('programme.new');
  const programmes = useStoreQuery('programmes.list', {}).data;
  if (programmes === undefined) return <PageHeader title={t('programmes.title')} subtitle={t('programmes.lead')} />;
  const create = async (name: string): Promise<boolean> => {
    let programmeId = '';
    const done = await act(
      api['programmes.create']({ name }).then((result) => {
        if (result.ok) programmeId = result.value.programmeId;
        return result;
      }),
    );
    if (done !== null) navigate(`/programme/${programmeId}`);
    return done !== null;
  };
  const button = (
    <Button variant="primary" icon={<IconPlus />} onPress={add.open}>
      {t('programmes.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('programmes.title')} subtitle={t('programmes.lead')} actions={programmes.length === 0 ? undefined : button} />
      {programmes.length === 0 ? (
        <EmptyState sentence={t('programmes.empty')} action={button} />
      ) : (
        <Rows label={t('programmes.title')}>
          {programmes.map((programme) => (
            <ProgrammeRow key={programme.id} programme={programme} />
          ))}
        </Rows>
      )}
      <NameDialog draftKey="programme.new.name" title={t('programmes.add')} label={t('programme.name')} description={t('programme.nameHint')} onName={create} {...add} />
    </>
  );
}

function ProgrammeRow({ programme }: { readonly programme: ProgrammeSummary }) {
  const { t } = useTranslation('start');
  const period = usePeriodWords();
  const { id, name, provider, example, groupCount, candidateCount } = programme;
  const counts = [t('programmes.groups', { count: groupCount }), candidateCount === 0 ? '' : t('programmes.candidates', { count: candidateCount })].filter((part) => part !== '').join(' · ');
  const detail = [provider === name ? null : provider, period(programme), example ? t('example') : null].filter((part) => part !== null && part !== '').join(' · ');
  return <Row title={<LinkAction href={`/programme/${id}`}>{name}</LinkAction>} detail={detail === '' ? undefined : detail} trailing={counts} />;
}
