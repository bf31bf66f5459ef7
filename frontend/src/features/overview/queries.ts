import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import type { BucketSize } from '@/components/chart/calendar-buckets';
import type { Day } from '@/lib/dates';
import type { DayRange } from '@/lib/range';

/** Rows of the two rankings. */
const BEST = 6;

function days({ start, end }: DayRange) {
  return { startDate: start, endDate: end };
}

/** Distinct, new and returning customers of a range, and the best of them. */
export function customersQuery(tenant: number, range: DayRange) {
  return queryOptions({
    queryKey: [tenant, 'customers', 'insight', range],
    queryFn: ({ signal }) => answerOf(client.GET('/api/dashboard/customers', { params: { query: days(range) }, signal })),
  });
}

/** New and returning customers of every part of a range. */
export function customerSeriesQuery(tenant: number, range: DayRange, bucket: BucketSize) {
  return queryOptions({
    queryKey: [tenant, 'customers', 'series', range, bucket],
    queryFn: ({ signal }) => answerOf(client.GET('/api/dashboard/customers/series', { params: { query: { ...days(range), bucket } }, signal })),
  });
}

/** The best products of a range by net sales, and how many were sold at all. */
export function topProductsQuery(tenant: number, range: DayRange) {
  return queryOptions({
    queryKey: [tenant, 'products', 'top', range],
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/products', { params: { query: { ...days(range), sort: '-netSales', limit: BEST } }, signal })),
  });
}

/** The newest order, of a day or ever. */
export function lastOrderQuery(tenant: number, day: Day | null) {
  return queryOptions({
    queryKey: [tenant, 'orders', 'last', day],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/orders', {
          params: { query: { ...(day && days({ start: day, end: day })), sort: '-processedAt', limit: 1 } },
          signal,
        }),
      ),
  });
}

/** Keeps the figures of the range before on the screen until the new ones come, but never those of another shop. */
export function keepOfTenant(tenant: number) {
  return <Data>(data: Data | undefined, query?: { queryKey: readonly unknown[] }) =>
    query?.queryKey[0] === tenant ? keepPreviousData(data) : undefined;
}
