import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { OrdersPage } from '@/features/orders/orders-page';
import { orders } from '@/testing/fixtures/rows';
import { sumOf } from '@/testing/fixtures/amounts';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const routes = [
  { path: '/orders', element: <OrdersPage /> },
  { path: '/orders/:orderId', element: <p>One order</p> },
];

/** What a list answers: some rows, with the sums of all. */
function page(rows = orders, more: { nextCursor?: string | null; count?: number } = {}) {
  return { range: null, currency: 'USD', rows, nextCursor: null, count: rows.length, sums: sumOf(rows.map(({ amounts }) => amounts)), ...more };
}

/** Answers the list and keeps what it was asked. */
function listen(answer: (params: URLSearchParams) => ReturnType<typeof page> = () => page()) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/orders', ({ request }) => {
      const params = new URL(request.url).searchParams;
      asked.push(params);
      return HttpResponse.json(answer(params));
    }),
  );
  return asked;
}

test('Orders are shown in the shop’s zone and currency, with the sums of all of them', async () => {
  listen(() => page(orders, { count: 2_425 }));
  await renderSignedIn(routes, { at: '/orders' });
  const first = await screen.findByRole('row', { name: /#3025/ });
  expect(within(first).getByText('19 Nov, 10:10')).toBeVisible();
  expect(within(first).getByText('Paid')).toBeVisible();
  expect(screen.getByText('All 2,425')).toBeVisible();
  expect(screen.getByText('2,425 orders')).toBeVisible();
});

test('A search asks the server, stands in the address, and keeps the cursor in its field', async () => {
  const asked = listen();
  const { user, router } = await renderSignedIn(routes, { at: '/orders?range=30d' });
  const field = await screen.findByRole('searchbox', { name: 'Search orders' });
  await user.type(field, 'kettle');
  await waitFor(() => expect(asked.at(-1)?.get('search')).toBe('kettle'));
  expect(router.state.location.search).toBe('?range=30d&q=kettle');
  expect(field).toHaveFocus();
});

test('A search without a match says what it reads, and can be cleared', async () => {
  listen((params) => page(params.get('search') ? [] : orders));
  const { user } = await renderSignedIn(routes, { at: '/orders?q=kettel' });
  expect(await screen.findByText('No row matches “kettel”.')).toBeVisible();
  expect(screen.getByText('Search reads order, customer, product, date and status.')).toBeVisible();
  const [, clear] = screen.getAllByRole('button', { name: 'Clear search' });
  await user.click(clear ?? screen.getByRole('button', { name: 'Clear search' }));
  expect(await screen.findByRole('row', { name: /#3025/ })).toBeVisible();
});

test('A head sorts at the server and says how', async () => {
  const asked = listen();
  const { user } = await renderSignedIn(routes, { at: '/orders' });
  await user.click(await screen.findByRole('button', { name: 'Total sales' }));
  await waitFor(() => expect(asked.at(-1)?.get('sort')).toBe('-totalSales'));
  expect(screen.getByRole('columnheader', { name: 'Total sales' })).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'none');
});

test('An address with a sort or a status that no list knows shows the list as usual', async () => {
  const asked = listen();
  await renderSignedIn(routes, { at: '/orders?sort=secret&status=nearly_paid' });
  await screen.findByRole('row', { name: /#3025/ });
  expect(asked[0]?.get('sort')).toBe('-processedAt');
  expect(asked[0]?.has('status')).toBe(false);
});

test('A status filters at the server', async () => {
  const asked = listen();
  const { user } = await renderSignedIn(routes, { at: '/orders' });
  await user.click(await screen.findByRole('button', { name: 'Status all' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Partially refunded' }));
  await waitFor(() => expect(asked.at(-1)?.get('status')).toBe('partially_refunded'));
});

test('The next page is read by the cursor, and a row that moved onto it is shown once', async () => {
  const asked = listen((params) =>
    params.get('cursor') === 'next' ? page(orders.slice(9, 14), { count: 14 }) : page(orders.slice(0, 10), { nextCursor: 'next', count: 14 }),
  );
  await renderSignedIn(routes, { at: '/orders' });
  expect(await screen.findByRole('row', { name: /#3012/ })).toBeVisible();
  expect(screen.getAllByRole('row', { name: /#3016/ })).toHaveLength(1);
  expect(asked.map((params) => params.get('cursor'))).toEqual([null, 'next']);
});

test('A list that cannot be loaded says so and tries again', async () => {
  server.use(http.get('/api/orders', () => HttpResponse.json({ title: 'Down', status: 503 }, { status: 503 }), { once: true }));
  const { user } = await renderSignedIn(routes, { at: '/orders' });
  expect(await screen.findByText('Orders could not be loaded.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('row', { name: /#3025/ })).toBeVisible();
});

test('A row opens its order, by its name too, in one step of the history', async () => {
  const { user, router } = await renderSignedIn(routes, { at: '/orders' });
  await user.click(await screen.findByRole('link', { name: '#3025' }));
  expect(await screen.findByText('One order')).toBeVisible();
  await router.navigate(-1);
  expect(router.state.location.pathname).toBe('/orders');
});

test('Hostile names are text', async () => {
  const [first] = orders;
  listen(() => page(first ? [{ ...first, name: '<img src=x onerror=alert(1)>', customerName: '"><script>alert(2)</script>' }] : []));
  await renderSignedIn(routes, { at: '/orders' });
  expect(await screen.findByRole('row', { name: /<img src=x onerror=alert\(1\)> "><script>alert\(2\)<\/script>/ })).toBeVisible();
  expect(document.querySelector('td img, td script')).toBeNull();
});

test('News come in by themselves at the top of the list', async () => {
  let known = orders.slice(1);
  listen(() => page(known));
  const { queryClient } = await renderSignedIn(routes, { at: '/orders' });
  await screen.findByRole('row', { name: /#3024/ });
  known = orders;
  await queryClient.invalidateQueries({ predicate: ({ queryKey, meta }) => queryKey[1] === 'orders' && meta?.live !== 'hold' });
  expect(await screen.findByRole('row', { name: /#3025/ })).toBeVisible();
});
