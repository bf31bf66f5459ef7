import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import { queryOf, type RowFilters } from '@/api/row-sources';
import type { EventsResponse } from '@/api/schema';
import type { BucketSize } from '@/components/chart/calendar-buckets';
import type { DayRange } from '@/lib/range';

/** Distinct, new and returning customers of a range. */
export function customerFiguresQuery(tenantKey: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', 'figures', start, end] as const,
    queryFn: ({ signal }) => answerOf(client.GET('/api/dashboard/customers', { params: { query: { startDate: start, endDate: end } }, signal })),
  });
}

/** New and returning customers, bucket by bucket. */
export function customerSeriesQuery(tenantKey: number, { start, end }: DayRange, bucket: BucketSize) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', 'buckets', start, end, bucket] as const,
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/dashboard/customers/series', { params: { query: { startDate: start, endDate: end, bucket } }, signal })),
  });
}

/** One product with what was sold of it in the range; null when it sold nothing. */
export function productFigureQuery(tenantKey: number, productId: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'products', 'figure', productId, start, end] as const,
    queryFn: async ({ signal }) => {
      const query = { productId, startDate: start, endDate: end, limit: 1 };
      return (await answerOf(client.GET('/api/products', { params: { query }, signal }))).rows[0] ?? null;
    },
  });
}

/** One customer with what was bought in the range; null when it was nothing. */
export function customerFigureQuery(tenantKey: number, customerId: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', 'figure', customerId, start, end] as const,
    queryFn: async ({ signal }) => {
      const query = { customerId, startDate: start, endDate: end, limit: 1 };
      return (await answerOf(client.GET('/api/customers', { params: { query }, signal }))).rows[0] ?? null;
    },
  });
}

/** What the events of a measure add to each day. */
export function eventDaysQuery(tenantKey: number, measure: EventsResponse['measure'], filters: RowFilters) {
  const { sort: _, ...query } = { measure, ...queryOf(filters) };
  return queryOptions({
    queryKey: [tenantKey, 'events', 'days', query] as const,
    queryFn: ({ signal }) => answerOf(client.GET('/api/dashboard/events/days', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
