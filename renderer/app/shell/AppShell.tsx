import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useLandmark } from 'react-aria/useLandmark';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { IconMenu2, IconX } from '#renderer/ui/icons.ts';
import { currentItemId, type ShellGroup } from './shell-items.ts';
import { ShellMenu } from './ShellMenu.tsx';
import { useHeldPlace } from './use-held-place.ts';
import css from './AppShell.module.css';

type AppShellProps = {
  /** What the menu lists: only what exists. */
  readonly groups: readonly ShellGroup[];
  /** Two short lines: where the data is, and the last backup. */
  readonly footer: readonly [ReactNode, ReactNode?];
  /** Where the menu says that one is, when that is not the address of the page itself. */
  readonly menuLocation?: string;
  readonly children: ReactNode;
};

/**
 * Sidebar and page. F6 and Shift+F6 go round menu, content and messages; the first Tab offers to skip
 * the menu. Under 860 px (1280 at 200 %) the sidebar becomes a bar with a drawer.
 */
export function AppShell({ groups, footer, menuLocation, children }: AppShellProps) {
  const { t } = useTranslation('shell');
  const [location] = useLocation();
  const currentId = currentItemId(groups, menuLocation ?? location);
  const main = useRef<HTMLElement>(null);
  // Steady, or every render would register the landmark anew and forget where the focus was in it.
  const focusMain = useCallback(() => main.current?.focus(), []);
  const { landmarkProps } = useLandmark({ role: 'main', focus: focusMain }, main);
  useFocusOnNewPage(main, location);
  useKeptFocus(main);
  useHeldPlace(main);

  return (
    <div className={css['shell']} data-print="screen">
      <a
        className={css['skip']}
        href="#content"
        data-print="hide"
        onClick={(event) => {
          event.preventDefault();
          focusMain();
        }}
      >
        {t('skipToContent')}
      </a>
      <Sidebar groups={groups} footer={footer} currentId={currentId} />
      <TopBar groups={groups} footer={footer} currentId={currentId} />
      <main {...landmarkProps} ref={main} id="content" tabIndex={-1} className={css['main']}>
        <div className={css['page']}>{children}</div>
      </main>
    </div>
  );
}

type MenuProps = Pick<AppShellProps, 'groups' | 'footer'> & { readonly currentId: string | null };

function Sidebar({ groups, footer, currentId }: MenuProps) {
  const { t } = useTranslation('shell');
  const sidebar = useRef<HTMLElement>(null);
  const { landmarkProps } = useLandmark({ role: 'navigation', 'aria-label': t('navigation') }, sidebar);
  return (
    <nav {...landmarkProps} ref={sidebar} className={css['sidebar']} data-print="hide">
      <p className={css['brand']}>{t('brand')}</p>
      <div className={css['menu']}>
        <ShellMenu groups={groups} currentId={currentId} />
      </div>
      <Footer lines={footer} />
    </nav>
  );
}

function TopBar({ groups, footer, currentId }: MenuProps) {
  const { t } = useTranslation('shell');
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <header className={css['topbar']} data-print="hide">
      <p className={css['brand']}>{t('brand')}</p>
      <Button className={css['menuButton'] ?? ''} onPress={() => setIsOpen(true)} aria-expanded={isOpen} aria-haspopup="dialog">
        <IconMenu2 />
        {t('navigation')}
      </Button>
      <ModalOverlay isDismissable isOpen={isOpen} onOpenChange={setIsOpen} className={css['veil'] ?? ''}>
        <Modal className={css['drawer'] ?? ''}>
          <Dialog aria-label={t('navigation')} className={css['drawerDialog'] ?? ''}>
            <div className={css['drawerHead']}>
              <p className={css['brand']}>{t('brand')}</p>
              <IconButton label={t('closeMenu')} icon={<IconX />} onPress={close} />
            </div>
            <nav aria-label={t('navigation')} className={css['menu']}>
              <ShellMenu groups={groups} currentId={currentId} onLeave={close} />
            </nav>
            <Footer lines={footer} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </header>
  );
}

function Footer({ lines }: { readonly lines: AppShellProps['footer'] }) {
  return (
    <div className={css['footer']}>
      <p>{lines[0]}</p>
      {lines[1] === undefined ? null : <p className={css['footerQuiet']}>{lines[1]}</p>}
    </div>
  );
}

/** How long a page gets to put the focus in a field of its own, in ms. */
const ownFocusMs = 60;

/** After a click in the menu the next Tab belongs to the new page, not to the menu. */
function useFocusOnNewPage(main: { readonly current: HTMLElement | null }, location: string): void {
  const previous = useRef(location);
  useEffect(() => {
    if (previous.current === location) return undefined;
    previous.current = location;
    window.scrollTo({ top: 0 });
    // A field of the new page that asks for the focus gets it a moment later, and goes before the page.
    const timer = setTimeout(() => {
      const active = document.activeElement;
      // While the next page is being fetched the one before stands there unseen, with the focus in it.
      if (main.current !== null && (active === null || !main.current.contains(active) || !active.checkVisibility())) {
        // React Aria waits for movements on screen to end before it gives the focus away; that can take longer than this.
        const asking = main.current.querySelector<HTMLElement>('[data-autofocus]');
        (asking ?? main.current).focus({ preventScroll: true });
      }
    }, ownFocusMs);
    return () => clearTimeout(timer);
  }, [main, location]);
}

/** Longer than dialogs take to give the focus back, in ms. */
const lostAfterMs = 100;

/** When what had the focus is gone (a button that did its work), the next Tab belongs to this page and not to the window. */
function useKeptFocus(main: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      timer = undefined;
      const isBehindDialog = main.current?.closest('[inert], [aria-hidden="true"]') !== null;
      if (document.activeElement !== document.body || isBehindDialog || main.current === null) return;
      // Right after opening nobody moved the focus: no line has to tell where it went.
      if (last === null) main.current.dataset['isFirst'] = '';
      main.current.focus({ preventScroll: true });
      main.current.addEventListener('blur', () => delete main.current?.dataset['isFirst'], { once: true });
    };
    const remember = ({ target }: FocusEvent): void => {
      last = target;
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body && (last === null || (last instanceof Element && !last.isConnected))) timer ??= setTimeout(keep, lostAfterMs);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [main]);
}
