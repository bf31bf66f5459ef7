import { noop, type QueryClient } from '@tanstack/react-query';
import { statsQuery } from '@/api/stats';
import { customerSize } from '@/features/overview/bucket-sizes';
import { customerSeriesQuery, customersQuery, topProductsQuery } from '@/features/overview/queries';
import type { Comparison, DayRange } from '@/lib/range';

/** Asks for a range's figures before it is chosen, so that choosing it is answered at once. Ends when those of the statement are there. */
export function prefetchOverview(client: QueryClient, tenantKey: number, range: DayRange, comparison: Comparison): Promise<void> {
  // One that fails is asked again when the range is chosen, and said then.
  const stats = client.query(statsQuery(tenantKey, range, comparison)).then(noop, noop);
  client.query(customersQuery(tenantKey, range)).catch(noop);
  client.query(customerSeriesQuery(tenantKey, range, customerSize(range))).catch(noop);
  client.query(topProductsQuery(tenantKey, range)).catch(noop);
  return stats;
}
