import { errorSentence } from '#renderer/lib/error-sentence.ts';
import { useStoreQuery } from '#renderer/lib/store-query.ts';
import { Callout } from '#renderer/ui/Callout.tsx';

/** Says so when the vaults stand where other programs copy them, or where they can be pulled out. */
export function LocationWarning() {
  const location = useStoreQuery('vault.state', {}).data?.location ?? null;
  return location === null ? null : <Callout tone="problem" title={errorSentence({ code: location.code, params: { service: location.service } })} />;
}
