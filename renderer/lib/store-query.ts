import { keepPreviousData, QueryClient, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Channel } from '#shared/ipc/channels.ts';
import type { Input, Output } from '#shared/ipc/contract.ts';
import type { AppError, Result } from '#shared/result.ts';
import { api, onStoreEvent } from './ipc.ts';

/** A failure of the store on its way through a query; carries the code that becomes a sentence. */
export class StoreError extends Error {
  readonly appError: AppError;
  constructor(appError: AppError) {
    super(appError.code);
    this.appError = appError;
  }
}

/**
 * The store owns the truth; a query is a view of it. It is asked again when the store announces a change, so
 * no screen keeps a copy that it has to mend itself.
 */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, gcTime: 60_000, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: 'always' } },
});

onStoreEvent('changed', () => void queryClient.invalidateQueries());
onStoreEvent('backups', () => void queryClient.invalidateQueries({ queryKey: ['backups.list'] }));

/** Waits until every view has the answer of the store to what it was asked last. */
export function viewsAreFresh(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (queryClient.isFetching() > 0) return;
      stop();
      resolve();
    };
    const stop = queryClient.getQueryCache().subscribe(look);
    look();
  });
}

export function storeQuery<C extends Channel>(channel: C, input: Input<C>) {
  return queryOptions<Output<C>, StoreError>({
    queryKey: [channel, input],
    queryFn: async () => {
      const result = (await (api[channel] as (given: Input<C>) => Promise<Result<Output<C>>>)(input)) as Result<Output<C>>;
      if (result.ok) return result.value;
      throw new StoreError(result.error);
    },
  });
}

/** What the store says to a question, kept up to date. The last answer stays while a new one is fetched. */
export function useStoreQuery<C extends Channel>(channel: C, input: Input<C>, { enabled = true }: { enabled?: boolean } = {}): UseQueryResult<Output<C>, StoreError> {
  return useQuery({ ...storeQuery(channel, input), enabled, placeholderData: keepPreviousData as never }) as UseQueryResult<Output<C>, StoreError>;
}

