import '#shared/zod-setup.ts';
import '#renderer/lib/work-catalogues.ts';
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ContactDialogHost } from '#renderer/features/contacts/ContactDialog.tsx';
import { PlanDialogHost } from '#renderer/features/planning/PlanDialogHost.tsx';
import { ToastRegion } from '#renderer/ui/Toast.tsx';
import { routes } from './routes.tsx';
import { AppShell } from './shell/AppShell.tsx';
import { useMenu } from './use-menu.tsx';
import { useMenuLocation } from './use-menu-location.ts';
import { useFooter } from './use-footer.ts';

/** The open vault: menu and screen. */
export function Workspace() {
  const groups = useMenu();
  const footer = useFooter();
  const menuLocation = useMenuLocation();
  return (
    <AppShell groups={groups} footer={footer} menuLocation={menuLocation}>
      <Suspense fallback={null}>
        <Switch>
          {routes.map(({ path, screen }) => (
            <Route key={path} path={path} component={screen} />
          ))}
        </Switch>
      </Suspense>
      <PlanDialogHost />
      <ContactDialogHost />
      <ToastRegion />
    </AppShell>
  );
}
