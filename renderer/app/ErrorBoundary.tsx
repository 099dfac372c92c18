import { Component, type ReactNode } from 'react';
import i18next from 'i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { flushAll } from '#renderer/lib/pending-saves.ts';

type Props = { readonly children: ReactNode };

/** A screen that breaks says so and offers the way back; what was typed has been saved by its fields. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    void flushAll();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main style={{ padding: 48, maxWidth: 560 }}>
        <h1>{i18next.t('errors:screenBroke.title' as never)}</h1>
        <p>{i18next.t('errors:screenBroke.body' as never)}</p>
        <Button variant="primary" onPress={() => this.setState({ hasFailed: false })}>
          {i18next.t('common:retry')}
        </Button>
      </main>
    );
  }
}
