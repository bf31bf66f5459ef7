import { noop, type QueryClient } from '@tanstack/react-query';
import { statsQuery } from '@/api/stats';
import { customerSize } from '@/features/overview/bucket-sizes';
import { customerSeriesQuery, customersQuery, topProductsQuery } from '@/features/overview/queries';
import type { Comparison, DayRange } from '@/lib/range';

/** Asks for the figures of the statement of a range; ends when they are there, or cannot be had: that is said when the range is shown. */
export function prefetchStatement(client: QueryClient, tenantKey: number, range: DayRange, comparison: Comparison): Promise<void> {
  return client.query(statsQuery(tenantKey, range, comparison)).then(noop, noop);
}

/** Asks for all of a range before it is chosen, so that choosing it is answered at once. */
export function prefetchOverview(client: QueryClient, tenantKey: number, range: DayRange, comparison: Comparison): void {
  void prefetchStatement(client, tenantKey, range, comparison);
  client.query(customersQuery(tenantKey, range)).catch(noop);
  client.query(customerSeriesQuery(tenantKey, range, customerSize(range))).catch(noop);
  client.query(topProductsQuery(tenantKey, range)).catch(noop);
}
