import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { Suspense, useEffect, useState } from 'react';
import { Router } from 'wouter';
import { VaultGate } from '#renderer/features/vault/VaultGate.tsx';
import { onPrepareLock, shell } from '#renderer/lib/ipc.ts';
import { loadable } from '#renderer/lib/loadable.tsx';
import { leaveForLock, returnToField } from '#renderer/lib/place.ts';
import { queryClient } from '#renderer/lib/store-query.ts';
import type { Place } from '#shared/ipc/keeping.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { currentRoute, location } from './location.ts';
import { LanguageProvider } from './shell/LanguageProvider.tsx';
import { useLockKey } from './use-lock-key.ts';

// The lock screen must be there at once; the rest of the window loads while the password is typed.
const Workspace = loadable(() => import('./Workspace.tsx'), 'Workspace');

function preloadWork(): void {
  void Workspace.preload()
    .then(() => import('./routes.tsx'))
    .then(({ preloadScreens }) => preloadScreens());
}

/** The window: the vault first, then the work. */
export function App() {
  const [isOpen, setIsOpen] = useState(false);
  useSavingBeforeLock(isOpen);
  useLockKey(isOpen);
  return (
    <Router hook={location.hook}>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <ErrorBoundary>
            {isOpen ? (
              <Suspense fallback={null}>
                <Workspace />
              </Suspense>
            ) : (
              <VaultGate preload={preloadWork} onOpen={(place) => enter(place, () => setIsOpen(true))} />
            )}
          </ErrorBoundary>
        </LanguageProvider>
      </QueryClientProvider>
    </Router>
  );
}

function enter(place: Place | null, open: () => void): void {
  // What was asked while the vault was closed has another answer now.
  void queryClient.invalidateQueries();
  if (place !== null) location.restore(place.route);
  open();
  if (place !== null) returnToField(place);
}

/** Answers every lock: with nothing open there is nothing to save, and no lock waits for that. */
function useSavingBeforeLock(isOpen: boolean): void {
  useEffect(() => onPrepareLock(() => void (isOpen ? leaveForLock(currentRoute(), i18next.t('vault:lock.saving')) : Promise.resolve()).finally(() => void shell['shell.readyToLock']({}))), [isOpen]);
}
