import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { api } from '#renderer/lib/ipc.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { useFormat } from '#renderer/lib/use-format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inline, Stack } from '#renderer/ui/Columns.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { ExampleState } from '#shared/ipc/example.ts';

/** Sets the Voorbeeldgroep up with one press and leads to it; nothing when it is already there. */
export function CreateExampleAction({ variant = 'quiet', onCreated }: { readonly variant?: 'primary' | 'secondary' | 'quiet'; readonly onCreated?: (swvId: string) => void }) {
  const { t } = useTranslation('example');
  const [, navigate] = useLocation();
  const [isBusy, setIsBusy] = useState(false);
  const state = useStoreQuery('example.state', {}).data;
  if (state === undefined || state.exists) return null;
  const create = async (): Promise<void> => {
    setIsBusy(true);
    const result = await api['example.create']({});
    setIsBusy(false);
    showToast({ message: result.ok ? t('created') : errorSentence(result.error) });
    if (!result.ok) return;
    if (onCreated === undefined) navigate(`/swv/${result.value.swvId}`);
    else onCreated(result.value.swvId);
  };
  return (
    <Button variant={variant} isPending={isBusy} onPress={() => void create()}>
      {t('create')}
    </Button>
  );
}

/** Takes the Voorbeeldgroep away, after showing what goes and what stays; nothing when there is none. */
export function RemoveExampleAction({ onRemoved }: { readonly onRemoved?: () => void }) {
  const { t } = useTranslation('example');
  const format = useFormat();
  const [, navigate] = useLocation();
  const [isAsking, setIsAsking] = useState(false);
  const state = useStoreQuery('example.state', {}).data;
  const counts = useCounts();
  if (state === undefined || !state.exists) return null;
  const remove = async (): Promise<boolean> => {
    const result = await api['example.remove']({});
    showToast({ message: result.ok ? t('removed') : errorSentence(result.error) });
    if (!result.ok) return false;
    if (onRemoved === undefined) navigate('/');
    else onRemoved();
    return true;
  };
  return (
    <>
      <Button variant="quiet" onPress={() => setIsAsking(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        title={t('question')}
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        happens={[t('goes', { what: format.list(counts(state)) }), t('alsoYours')]}
        stays={[t('stays'), t('again')]}
        confirmLabel={t('remove')}
        onConfirm={remove}
      />
    </>
  );
}

/** The Voorbeeldgroep among the settings: what it is, and making or removing it. */
export function ExampleSettings() {
  const { t } = useTranslation('example');
  const state = useStoreQuery('example.state', {}).data;
  return (
    <Section title={t('title')}>
      <Stack gap="row">
        <p>{t('lead')}</p>
        <Inline>
          <CreateExampleAction variant="secondary" />
          {state === undefined || state.swvId === null ? null : <LinkAction href={`/swv/${state.swvId}`}>{t('open', { name: state.swvName })}</LinkAction>}
          <RemoveExampleAction />
        </Inline>
      </Stack>
    </Section>
  );
}

const countedTypes = ['coachee', 'school', 'conversation', 'meeting', 'agreement', 'learningQuestion', 'response'] as const;

/** "8 schoolleiders", "21 gesprekken", …: what would go. */
function useCounts(): (state: ExampleState) => string[] {
  const { t } = useTranslation('example');
  return ({ counts }) => countedTypes.flatMap((type) => (counts[type] === undefined ? [] : [t(`counts.${type}`, { count: counts[type] })]));
}
