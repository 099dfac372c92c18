import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { api, environment } from '#renderer/lib/ipc.ts';
import { queryClient, useStoreQuery } from '#renderer/lib/store-query.ts';
import type { VaultSummary } from '#shared/domain/vault.ts';
import type { Place } from '#shared/ipc/keeping.ts';
import { LockScreen } from './LockScreen.tsx';

// The lock screen is what a coach sees every morning: what she needs once a year loads when she asks for it.
const FirstRun = lazy(() => import('./FirstRun.tsx').then((module) => ({ default: module.FirstRun })));
const ForgotPassword = lazy(() => import('./ForgotPassword.tsx').then((module) => ({ default: module.ForgotPassword })));
const RestoreScreen = lazy(() => import('./RestoreScreen.tsx').then((module) => ({ default: module.RestoreScreen })));

type VaultGateProps = {
  /** Called once the vault screen stands, so that the rest can load while a password is typed. */
  readonly preload: () => void;
  readonly onOpen: (place: Place | null) => void;
};

/**
 * The vault of last time, with which the lock screen stands while the store still looks round. Not on a page that
 * was loaded again: its vault may be open.
 */
const remembered: VaultSummary | null = rememberedVault();

function rememberedVault(): VaultSummary | null {
  const { lastVault } = environment.preferences;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return lastVault === null || navigation?.type === 'reload' ? null : { ...lastVault, createdAt: '', problem: null };
}

type Way = 'lock' | 'new' | 'forgot' | 'restore';

/** Before a vault is open: the first run, the lock screen, the ways back in. */
export function VaultGate(props: VaultGateProps) {
  return (
    <Suspense fallback={null}>
      <VaultScreens {...props} />
    </Suspense>
  );
}

function VaultScreens({ preload, onOpen }: VaultGateProps): ReactNode {
  const state = useStoreQuery('vault.state', {}).data;
  const [way, setWay] = useState<Way>('lock');
  const [chosen, setChosen] = useState<string | null>(remembered?.vaultId ?? null);
  const isAlreadyOpen = state !== undefined && state.open !== null && way === 'lock';
  const isKnown = state !== undefined;
  useEffect(() => {
    if (isKnown) preload();
  }, [isKnown, preload]);
  // A page that was loaded again belongs to a vault that never closed.
  useEffect(() => {
    if (isAlreadyOpen) void api['place.get']({}).then((place) => onOpen(place.ok ? place.value : null));
  }, [isAlreadyOpen, onOpen]);

  const known = state ?? (remembered === null ? undefined : { vaults: [remembered], hasRemovedUnfinished: false });
  if (known === undefined || isAlreadyOpen) return null;
  const vault = known.vaults.find(({ vaultId }) => vaultId === chosen) ?? known.vaults[0];
  const back = (): void => setWay('lock');
  if (vault === undefined) return <FirstRun onOpen={() => onOpen(null)} onCancel={null} />;
  switch (way) {
    case 'new':
      return <FirstRun onOpen={() => onOpen(null)} onCancel={back} />;
    case 'forgot':
      return <ForgotPassword vault={vault} onOpen={onOpen} onBack={back} />;
    case 'restore':
      return (
        <RestoreScreen
          vault={vault}
          onBack={back}
          onRestored={() => {
            void queryClient.invalidateQueries();
            back();
          }}
        />
      );
    case 'lock':
      return (
        <LockScreen
          vaults={known.vaults}
          vault={vault}
          hasRemovedUnfinished={known.hasRemovedUnfinished}
          onChoose={setChosen}
          onOpen={onOpen}
          onNew={() => setWay('new')}
          onForgot={() => setWay('forgot')}
          onRestore={() => setWay('restore')}
        />
      );
  }
}
