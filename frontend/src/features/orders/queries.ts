import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';

/** One order with its events and its self-check. */
export function orderQuery(tenantKey: number, orderId: number) {
  return queryOptions({
    queryKey: [tenantKey, 'orders', 'one', orderId] as const,
    queryFn: ({ signal }) => answerOf(client.GET('/api/orders/{id}', { params: { path: { id: orderId } }, signal })),
  });
}

/** What the order's customer has bought at this shop so far; null when the record is gone. */
export function orderCustomerQuery(tenantKey: number, customerId: number | null) {
  return queryOptions({
    queryKey: [tenantKey, 'customers', 'one', customerId] as const,
    queryFn: async ({ signal }) => {
      const page = await answerOf(client.GET('/api/customers', { params: { query: { customerId: customerId ?? 0, limit: 1 } }, signal }));
      return page.rows[0] ?? null;
    },
    enabled: customerId !== null,
  });
}
