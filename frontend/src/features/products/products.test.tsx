import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { ProductPage } from '@/features/products/product-page';
import { ProductsPage } from '@/features/products/products-page';
import { sumOf } from '@/testing/fixtures/amounts';
import { products } from '@/testing/fixtures/rows';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const routes = [
  { path: '/products', element: <ProductsPage /> },
  { path: '/products/:productId', element: <ProductPage /> },
];

function listen(rows = products) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/products', ({ request }) => {
      const params = new URL(request.url).searchParams;
      const id = params.get('productId');
      const found = id === null ? rows : rows.filter((product) => String(product.id) === id);
      asked.push(params);
      return HttpResponse.json({ range: null, currency: 'USD', rows: found, nextCursor: null, count: found.length, sums: sumOf(found.map(({ amounts }) => amounts)) });
    }),
    http.get('/api/dashboard/events/days', ({ request }) => {
      const params = new URL(request.url).searchParams;
      return HttpResponse.json({
        range: { startDate: params.get('startDate'), endDate: params.get('endDate'), timeZone: 'America/New_York' },
        currency: 'USD', revision: 41, measure: 'netSales', sum: '5.00', days: [{ date: params.get('endDate'), value: '5.00' }],
      });
    }),
  );
  return asked;
}

test('A hostile title is text, and an item without a product leads nowhere', async () => {
  const [first] = products;
  listen(first ? [{ ...first, id: null, title: '<img src=x onerror=alert(1)>' }] : []);
  const { user, router } = await renderSignedIn(routes, { at: '/products' });
  const row = await screen.findByRole('row', { name: /<img src=x onerror=alert\(1\)>/ });
  expect(within(row).queryByRole('link')).toBeNull();
  expect(document.querySelector('td img')).toBeNull();
  await user.click(row);
  expect(router.state.location.pathname).toBe('/products');
});

test('Units sort at the server, the greatest first', async () => {
  const asked = listen();
  const { user } = await renderSignedIn(routes, { at: '/products' });
  await user.click(await screen.findByRole('button', { name: 'Units' }));
  await waitFor(() => expect(asked.at(-1)?.get('sort')).toBe('-units'));
});

test('A product’s page shows its sales over time and the events behind them', async () => {
  listen();
  await renderSignedIn(routes, { at: '/products/9101?range=7d' });
  expect(await screen.findByRole('heading', { name: 'House Espresso, 1 kg' })).toBeVisible();
  expect(within(await screen.findByRole('table', { name: 'Net sales over time' })).getAllByRole('row')).toHaveLength(8);
  expect(await screen.findByRole('row', { name: /#3025/ })).toBeVisible();
});

test('A product that is not this shop’s is said to be none', async () => {
  listen();
  await renderSignedIn(routes, { at: '/products/1' });
  expect(await screen.findByText('This shop has no such product.')).toBeVisible();
});
