import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useTenantKey } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { prefetchOverview, prefetchStatement } from '@/features/overview/prefetch';
import type { Day } from '@/lib/dates';
import { resolveRange, type Comparison, type RangeChoice } from '@/lib/range';

interface Considering {
  /** Asks for the overview of a range that the reader points at, so that choosing it is answered at once. */
  consider: (choice: RangeChoice) => void;
  /** Asks for the first thing that will be drawn of a range that is chosen; ends when it is there. */
  ask: (choice: RangeChoice) => Promise<void> | null;
}

/** What can be asked for before a range is shown. Other pages than the overview wait for the choice. */
export function useConsider(today: Day, comparison: Comparison): Considering {
  const client = useQueryClient();
  const tenantKey = useTenantKey();
  const { pathname } = useLocation();
  const isHere = pathname === '/';
  const daysOf = (choice: RangeChoice) => resolveRange(choice, today, client.getQueryData(syncProgressQuery(tenantKey).queryKey)?.coverage.from);
  return {
    consider: (choice) => isHere && prefetchOverview(client, tenantKey, daysOf(choice), comparison),
    ask: (choice) => (isHere ? prefetchStatement(client, tenantKey, daysOf(choice), comparison) : null),
  };
}
