import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import { queryOf, type RowFilters } from '@/api/row-sources';
import type { EventsResponse } from '@/api/schema';
import type { BucketSize } from '@/components/chart/calendar-buckets';
import type { Comparison, DayRange } from '@/lib/range';

/** Third part of the keys of what an open figure shows. */
export const OPENED = 'opened';

/** An open figure stays as it was when it was opened, like its rows, until the reader asks again; it is forgotten when it closes. */
const held = { meta: { live: 'hold' }, staleTime: Infinity, gcTime: 0 } as const;

/** The shop's figures as of when the figure was opened. */
export function openedStatsQuery(tenantKey: number, range: DayRange, comparison: Comparison) {
  return queryOptions({
    queryKey: [tenantKey, 'stats', OPENED, range.start, range.end, comparison] as const,
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/dashboard/stats', { params: { query: { startDate: range.start, endDate: range.end, compare: comparison } }, signal })),
    ...held,
  });
}

/** Distinct, new and returning customers of a range. */
export function customerFiguresQuery(tenantKey: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', OPENED, 'figures', start, end] as const,
    ...held,
    queryFn: ({ signal }) => answerOf(client.GET('/api/dashboard/customers', { params: { query: { startDate: start, endDate: end } }, signal })),
  });
}

/** New and returning customers, bucket by bucket. */
export function customerSeriesQuery(tenantKey: number, { start, end }: DayRange, bucket: BucketSize) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', OPENED, 'buckets', start, end, bucket] as const,
    ...held,
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/dashboard/customers/series', { params: { query: { startDate: start, endDate: end, bucket } }, signal })),
  });
}

/** One product with what was sold of it in the range; null when it sold nothing. */
export function productFigureQuery(tenantKey: number, productId: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'products', OPENED, productId, start, end] as const,
    ...held,
    queryFn: async ({ signal }) => {
      const query = { productId, startDate: start, endDate: end, limit: 1 };
      return (await answerOf(client.GET('/api/products', { params: { query }, signal }))).rows[0] ?? null;
    },
  });
}

/** One customer with what was bought in the range; null when it was nothing. */
export function customerFigureQuery(tenantKey: number, customerId: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', OPENED, customerId, start, end] as const,
    ...held,
    queryFn: async ({ signal }) => {
      const query = { customerId, startDate: start, endDate: end, limit: 1 };
      return (await answerOf(client.GET('/api/customers', { params: { query }, signal }))).rows[0] ?? null;
    },
  });
}

/** What the events of a measure add to each day. */
export function eventDaysQuery(tenantKey: number, measure: EventsResponse['measure'], filters: RowFilters) {
  const { startDate, endDate, search, status, customerId, productId } = queryOf(filters);
  const query = { measure, startDate, endDate, search, status, customerId, productId };
  return queryOptions({
    queryKey: [tenantKey, 'events', OPENED, query] as const,
    ...held,
    queryFn: ({ signal }) => answerOf(client.GET('/api/dashboard/events/days', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
