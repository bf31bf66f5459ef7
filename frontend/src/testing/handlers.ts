import { http, HttpResponse } from 'msw';
import type { CustomerListResponse, EventsResponse, OrderListResponse, ProductListResponse, SalesAmounts } from '@/api/schema';
import { addDays } from '@/lib/dates';
import { login, tenantList } from '@/testing/fixtures/account';
import { tokenFor } from '@/testing/fixtures/token';
import { sumOf } from '@/testing/fixtures/amounts';
import { customerInsight, customers, customerSeries, events, orders, productInsight, products } from '@/testing/fixtures/rows';
import { stats, today } from '@/testing/fixtures/stats';
import { deliverySummary, finishedRun, sync } from '@/testing/fixtures/sync';

/** The range a request asks for; the last six months without one. */
function asked(request: Request) {
  const { searchParams } = new URL(request.url);
  const [start, end] = [searchParams.get('startDate') ?? addDays(today, -183), searchParams.get('endDate') ?? today];
  return { start, end, searchParams };
}

/** A list as the API answers it: what matches the search, its count and its sums. */
function list<Row extends { amounts: SalesAmounts }>(request: Request, rows: readonly Row[], text: (row: Row) => string) {
  const search = asked(request).searchParams.get('search')?.toLowerCase() ?? '';
  const matching = rows.filter((row) => text(row).toLowerCase().includes(search));
  return { range: null, currency: 'USD', rows: matching, nextCursor: null, count: matching.length, sums: sumOf(matching.map((row) => row.amounts)) };
}

export const handlers = [
  http.post('/api/auth/login', () => HttpResponse.json(login)),
  http.post('/api/auth/refresh', () => HttpResponse.json({ token: tokenFor(1), refreshToken: 'refresh-2', expiresAt: login.expiresAt })),
  http.post('/api/auth/logout', () => new HttpResponse(null, { status: 204 })),
  http.post('/api/auth/switch', async ({ request }) => {
    const { tenantId } = (await request.json()) as { tenantId: number };
    return HttpResponse.json({ token: tokenFor(tenantId), expiresAt: login.expiresAt, tenantId });
  }),
  http.get('/api/live', () => new HttpResponse(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } })),
  http.get('/api/demo', () => HttpResponse.json({ title: 'Not Found', status: 404 }, { status: 404 })),
  http.get('/api/tenants', () => HttpResponse.json(tenantList)),
  http.get('/api/dashboard/stats', ({ request }) => {
    const { start, end, searchParams } = asked(request);
    return HttpResponse.json(stats(start, end, searchParams.get('compare')));
  }),
  http.get('/api/dashboard/customers', ({ request }) => HttpResponse.json(customerInsight(asked(request).start, asked(request).end))),
  http.get('/api/dashboard/customers/series', ({ request }) => {
    const { start, end, searchParams } = asked(request);
    return HttpResponse.json(customerSeries(start, end, searchParams.get('bucket') ?? 'day'));
  }),
  http.get('/api/dashboard/products', ({ request }) => HttpResponse.json(productInsight(asked(request).start, asked(request).end))),
  http.get('/api/dashboard/events', ({ request }) => {
    const { start, end, searchParams } = asked(request);
    return HttpResponse.json(events((searchParams.get('measure') ?? 'totalSales') as EventsResponse['measure'], start, end));
  }),
  http.get('/api/orders', ({ request }) =>
    HttpResponse.json<OrderListResponse>(list(request, orders, (order) => `${order.name} ${order.customerName ?? ''}`)),
  ),
  http.get('/api/customers', ({ request }) => HttpResponse.json<CustomerListResponse>(list(request, customers, (customer) => customer.name))),
  http.get('/api/products', ({ request }) => HttpResponse.json<ProductListResponse>(list(request, products, (product) => product.title))),
  http.get('/api/sync', () => HttpResponse.json(sync)),
  http.get('/api/sync/runs', () => HttpResponse.json({ runs: [finishedRun] })),
  http.get('/api/sync/deliveries/summary', () => HttpResponse.json(deliverySummary)),
  http.get('/api/sync/deliveries', () => HttpResponse.json({ deliveries: [], nextCursor: null })),
];
