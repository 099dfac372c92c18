import type { ReactNode } from 'react';
import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Callout } from '#renderer/ui/Callout.tsx';
import { Stack } from '#renderer/ui/Columns.tsx';
import { LinkAction } from '#renderer/ui/LinkAction.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { AppError } from '#shared/result.ts';

type ImportPageProps = {
  readonly title: string;
  /** Stands under the title as long as there is no file. */
  readonly lead?: string;
  readonly back: { readonly href: string; readonly label: string };
  /** The file that is being read in; null without one, undefined while that is asked. */
  readonly session: { readonly fileName: string } | null | undefined;
  readonly startOver: { readonly label: string; readonly onPress: () => void };
  readonly error: AppError | null;
  /** What is safe when something went wrong. */
  readonly safe: string;
  readonly children: ReactNode;
};

/** The page around reading a file in: which one, back to before it, and what went wrong. */
export function ImportPage({ title, lead, back, session, startOver, error, safe, children }: ImportPageProps) {
  const hasFile = session !== null && session !== undefined;
  return (
    <>
      <PageHeader
        back={<LinkAction href={back.href}>{back.label}</LinkAction>}
        title={title}
        subtitle={hasFile ? session.fileName : lead}
        actions={
          hasFile ? (
            <Button variant="quiet" onPress={startOver.onPress}>
              {startOver.label}
            </Button>
          ) : undefined
        }
      />
      <Stack>
        {error === null ? null : <Callout tone="problem" title={errorSentence(error)} safe={safe} />}
        {session === undefined ? <Loading /> : children}
      </Stack>
    </>
  );
}
