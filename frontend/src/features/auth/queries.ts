import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';

/** The operator's demo account; null where there is none. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => (await client.GET('/api/demo', { signal })).data ?? null,
});
