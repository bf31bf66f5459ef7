import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import { syncProgressKey } from '@/api/live-topics';

/** Where the sync stands and what the history covers; live.ts keeps it current by itself. */
export function syncProgressQuery(tenantKey: number) {
  return queryOptions({
    queryKey: syncProgressKey(tenantKey),
    queryFn: ({ signal }) => answerOf(client.GET('/api/sync', { signal })),
    staleTime: 5 * 60_000,
  });
}
