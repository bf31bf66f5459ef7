import { QueryClient } from '@tanstack/react-query';

/** Figures stay fresh until live.ts says otherwise, so nothing is asked twice by merely looking at it again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, gcTime: 10 * 60_000, retry: false, refetchOnWindowFocus: false },
    },
  });
}
