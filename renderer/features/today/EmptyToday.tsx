import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/ipc.ts';
import { useAct } from '#renderer/parts/use-act.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';

/** A new vault: what will stand here, one way to begin, and the fictional group to play with. */
export function EmptyToday() {
  const { t } = useTranslation('today');
  const act = useAct();
  const [isLoading, setIsLoading] = useState(false);
  const loadExample = async (): Promise<void> => {
    setIsLoading(true);
    await act(api['example.create']({}));
    setIsLoading(false);
  };
  return (
    <EmptyState
      sentence={t('empty.sentence')}
      action={
        <LinkAction href="/swv/new" variant="primary">
          {t('empty.firstSwv')}
        </LinkAction>
      }
      alternative={
        <Button variant="quiet" isPending={isLoading} onPress={() => void loadExample()}>
          {t('empty.example')}
        </Button>
      }
    />
  );
}
