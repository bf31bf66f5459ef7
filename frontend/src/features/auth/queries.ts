import { queryOptions } from '@tanstack/react-query';
import { sessionFetch } from '@/api/session-fetch';

export interface DemoLogin {
  email: string;
  password: string;
}

/** The operator's demo account; null where there is none. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  staleTime: Infinity,
  queryFn: async ({ signal }): Promise<DemoLogin | null> => {
    const response = await sessionFetch(new Request(new URL('/api/demo', location.origin), { signal }));
    return response.ok ? ((await response.json()) as DemoLogin) : null;
  },
});
