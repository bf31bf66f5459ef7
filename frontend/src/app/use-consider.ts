import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useTenantKey } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { prefetchOverview } from '@/features/overview/prefetch';
import type { Day } from '@/lib/dates';
import { resolveRange, type Comparison, type RangeChoice } from '@/lib/range';

/**
 * Asks for the overview of a range that the reader points at, so that choosing it is answered at once; ends when its figures are there.
 * Other pages wait for the choice: null.
 */
export function useConsider(today: Day, comparison: Comparison): (choice: RangeChoice) => Promise<void> | null {
  const client = useQueryClient();
  const tenantKey = useTenantKey();
  const { pathname } = useLocation();
  return (choice) => {
    if (pathname !== '/') {
      return null;
    }

    const sync = client.getQueryData(syncProgressQuery(tenantKey).queryKey);
    return prefetchOverview(client, tenantKey, resolveRange(choice, today, sync?.coverage.from), comparison);
  };
}
