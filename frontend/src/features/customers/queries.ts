import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import type { Day } from '@/lib/dates';

/** One customer over the whole history; null when there is none of this id. */
export function customerQuery(tenantKey: number, customerId: number) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', 'one', customerId] as const,
    queryFn: async ({ signal }) => {
      const page = await answerOf(client.GET('/api/customers', { params: { query: { customerId, limit: 1 } }, signal }));
      return page.rows[0] ?? null;
    },
  });
}

/** What the customer's orders add to each day since the first one. */
export function customerDaysQuery(tenantKey: number, customerId: number, since: Day, today: Day) {
  return queryOptions({
    queryKey: [tenantKey, 'events', 'customer days', customerId, since, today] as const,
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/dashboard/events/days', {
          params: { query: { measure: 'totalSales', customerId, startDate: since, endDate: today } },
          signal,
        }),
      ),
  });
}

/** What the customer bought, the greatest first. */
export function customerProductsQuery(tenantKey: number, customerId: number) {
  return queryOptions({
    queryKey: [tenantKey, 'products', 'of customer', customerId] as const,
    queryFn: ({ signal }) => answerOf(client.GET('/api/products', { params: { query: { customerId, sort: '-netSales', limit: 5 } }, signal })),
  });
}
