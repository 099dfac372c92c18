import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { shell } from '#renderer/lib/ipc.ts';
import { ImportPage } from '#renderer/parts/ImportPage.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline } from '#renderer/ui/Columns.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconFileImport } from '#renderer/ui/icons.ts';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { listKinds, type ListKind } from '#shared/ipc/people-import.ts';
import { CheckStep } from './CheckStep.tsx';
import { ListColumnsStep } from './ListColumnsStep.tsx';
import { ListImportHistory } from './ListImportHistory.tsx';
import { listSteps, useListImport, type ListImport } from './use-list-import.ts';

/** A list out of Excel or CSV, step by step. Nothing is written before the last button. */
export function ListImportScreen() {
  const params = useParams<{ kind: string; swvId?: string }>();
  const kind = listKinds.find((known) => known === params.kind) ?? 'participants';
  return <ListImportOf key={kind} kind={kind} swvId={params.swvId ?? null} />;
}

function ListImportOf({ kind, swvId }: { readonly kind: ListKind; readonly swvId: string | null }) {
  const { t } = useTranslation('people');
  const [, navigate] = useLocation();
  const wizard = useListImport(kind, swvId);
  const { session, step, goTo, error } = wizard;
  const home = homeOf(kind, wizard.options.swvId);
  const move = (to: typeof step): void => {
    goTo(to);
    document.querySelector<HTMLElement>('[data-page-title]')?.focus();
  };
  return (
    <ImportPage
      title={t(`import.title.${kind}`)}
      lead={t('import.lead')}
      back={{ href: home, label: t(`import.back.${kind}`) }}
      session={session}
      startOver={{ label: t('import.startOver'), onPress: () => void wizard.leave() }}
      error={error}
      safe={t('import.nothingChanged')}
    >
      {session === null ? (
        <>
          <ChooseFile wizard={wizard} kind={kind} />
          <ListImportHistory />
        </>
      ) : null}
      {session === undefined || session === null ? null : (
        <>
          <Stepper label={t('import.steps.label')} steps={[{ id: 'file', label: t('import.steps.file') }, ...listSteps.map((id) => ({ id, label: t(`import.steps.${id}`) }))]} current={step} />
          {step === 'columns' ? <ListColumnsStep wizard={wizard} session={session} onChooseAgain={() => void choose(wizard, kind)} /> : <CheckStep wizard={wizard} session={session} onDone={() => navigate(home)} />}
          {step === 'columns' ? (
            <Inline>
              <Button variant="primary" onPress={() => move('check')} isDisabled={wizard.isReading || session.missingFields.length > 0}>
                {t('import.toCheck')}
              </Button>
            </Inline>
          ) : (
            <Inline>
              <Button onPress={() => move('columns')}>{t('import.toColumns')}</Button>
            </Inline>
          )}
        </>
      )}
    </ImportPage>
  );
}

function homeOf(kind: ListKind, swvId: string | null): string {
  if (kind === 'schools') return '/schools';
  if (swvId === null) return '/';
  return kind === 'participants' ? `/swv/${swvId}/members` : `/swv/${swvId}/planning`;
}

function ChooseFile({ wizard, kind }: { readonly wizard: ListImport; readonly kind: ListKind }) {
  const { t } = useTranslation('people');
  return (
    <EmptyState
      sentence={t(`import.welcome.${kind}`)}
      action={
        <Button variant="primary" icon={<IconFileImport />} isPending={wizard.isReading} onPress={() => void choose(wizard, kind)}>
          {wizard.isReading ? t('import.reading') : t('import.choose')}
        </Button>
      }
    />
  );
}

async function choose(wizard: ListImport, kind: ListKind): Promise<void> {
  const chosen = await shell['shell.chooseFile']({ purpose: kind });
  if (chosen.ok && chosen.value !== null) await wizard.open(chosen.value.token);
}
