import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useTenantKey } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { prefetchOverview } from '@/features/overview/prefetch';
import type { Day } from '@/lib/dates';
import { resolveRange, type Comparison, type RangeChoice } from '@/lib/range';

/** Asks for the overview of a range that the reader points at, so that choosing it is answered at once. Other pages wait for the choice. */
export function useConsider(today: Day, comparison: Comparison): (choice: RangeChoice) => void {
  const client = useQueryClient();
  const tenantKey = useTenantKey();
  const { pathname } = useLocation();
  return (choice) => {
    if (pathname === '/') {
      const sync = client.getQueryData(syncProgressQuery(tenantKey).queryKey);
      prefetchOverview(client, tenantKey, resolveRange(choice, today, sync?.coverage.from), comparison);
    }
  };
}
