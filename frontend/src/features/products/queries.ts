import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import type { DayRange } from '@/lib/range';

/** One product's record and what was sold of it in the range; null when there is none of this id. */
export function productQuery(tenantKey: number, productId: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'products', 'one', productId, start, end] as const,
    queryFn: async ({ signal }) => {
      const ask = (range: { startDate?: string; endDate?: string }) =>
        answerOf(client.GET('/api/products', { params: { query: { productId, limit: 1, ...range } }, signal }));
      const [sold, known] = await Promise.all([ask({ startDate: start, endDate: end }), ask({})]);
      const record = known.rows[0] ?? sold.rows[0];
      return record ? { record, amounts: sold.sums } : null;
    },
    placeholderData: keepPreviousData,
  });
}

/** What the product's lines add to each day. */
export function productDaysQuery(tenantKey: number, productId: number, { start, end }: DayRange) {
  return queryOptions({
    queryKey: [tenantKey, 'events', 'product days', productId, start, end] as const,
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/dashboard/events/days', { params: { query: { measure: 'netSales', productId, startDate: start, endDate: end } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}
