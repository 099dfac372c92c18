import '#shared/zod-setup.ts';
import '#renderer/lib/work-catalogues.ts';
import { Suspense, useEffect, useRef } from 'react';
import { Route, Switch } from 'wouter';
import { ContactDialogHost } from '#renderer/features/contacts/ContactDialog.tsx';
import { DiscreetBanner } from '#renderer/features/find/DiscreetBanner.tsx';
import { FindHost } from '#renderer/features/find/FindHost.tsx';
import { ObservationDialogHost } from '#renderer/features/observation/PlanObservationDialog.tsx';
import { AppreciationDialogHost } from '#renderer/parts/feedback/AppreciationDialog.tsx';
import { PlanDialogHost } from '#renderer/features/planning/PlanDialogHost.tsx';
import { useIsDiscreet } from '#renderer/lib/discreet.ts';
import { PrintPage } from '#renderer/parts/PrintPage.tsx';
import { clearToasts, ToastRegion } from '#renderer/ui/Toast.tsx';
import { location } from './location.ts';
import { routes } from './routes.tsx';
import { AppShell } from './shell/AppShell.tsx';
import { useMenu } from './use-menu.tsx';
import { useMenuLocation } from './use-menu-location.ts';
import { useFooter } from './use-footer.ts';

/** The places of before that the palette lists. */
const recentAtMost = 8;

const recent = () => location.recent(recentAtMost);

/** The open vault: menu and screen. */
export function Workspace() {
  const isDiscreet = useIsDiscreet();
  useForgetting(isDiscreet);
  // Made anew when it goes on or off: nothing that stood in a field or a list of before stays on screen.
  return (
    <>
      <Desk key={String(isDiscreet)} />
      <PrintPage />
    </>
  );
}

/** What pages were called and what messages said holds names: it goes when names are hidden, and the numbers when they show again. */
function useForgetting(isDiscreet: boolean): void {
  const before = useRef(isDiscreet);
  useEffect(() => {
    if (before.current === isDiscreet) return;
    before.current = isDiscreet;
    location.forgetTitles();
    clearToasts();
  }, [isDiscreet]);
}

function Desk() {
  const groups = useMenu();
  const footer = useFooter();
  const menuLocation = useMenuLocation();
  return (
    <AppShell groups={groups} footer={footer} menuLocation={menuLocation}>
      <DiscreetBanner />
      <Suspense fallback={null}>
        <Switch>
          {routes.map(({ path, screen }) => (
            <Route key={path} path={path} component={screen} />
          ))}
        </Switch>
      </Suspense>
      <FindHost recent={recent} back={location.back} forward={location.forward} canGoBack={location.canGoBack()} canGoForward={location.canGoForward()} />
      <PlanDialogHost />
      <ContactDialogHost />
      <AppreciationDialogHost />
      <ObservationDialogHost />
      <ToastRegion />
    </AppShell>
  );
}
