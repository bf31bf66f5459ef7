import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { CustomerPage } from '@/features/customers/customer-page';
import { CustomersPage } from '@/features/customers/customers-page';
import { sumOf } from '@/testing/fixtures/amounts';
import { customers } from '@/testing/fixtures/rows';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const routes = [
  { path: '/customers', element: <CustomersPage /> },
  { path: '/customers/:customerId', element: <CustomerPage /> },
];

/** Answers the list as it is asked, and keeps the questions. */
function listen(rows = customers) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/customers', ({ request }) => {
      const params = new URL(request.url).searchParams;
      const id = params.get('customerId');
      const found = id === null ? rows : rows.filter((customer) => String(customer.id) === id);
      asked.push(params);
      return HttpResponse.json({ range: null, currency: 'USD', rows: found, nextCursor: null, count: found.length, sums: sumOf(found.map(({ amounts }) => amounts)) });
    }),
    http.get('/api/dashboard/events/days', () =>
      HttpResponse.json({
        range: { startDate: '2025-03-04', endDate: '2026-11-19', timeZone: 'America/New_York' },
        currency: 'USD', revision: 41, measure: 'totalSales', sum: '30.30',
        days: [{ date: '2025-03-04', value: '10.10' }, { date: '2025-03-05', value: '20.20' }],
      }),
    ),
  );
  return asked;
}

test('A guessed name is marked, and a missing e-mail is said to be', async () => {
  listen();
  await renderSignedIn(routes, { at: '/customers' });
  const row = await screen.findByRole('row', { name: /Customer #7100305075577/ });
  expect(within(row).getByText('no name')).toBeVisible();
  expect(within(row).getByText('not shared')).toBeVisible();
  expect(within(screen.getByRole('row', { name: /Chloe Quinn/ })).queryByText(/from|no name/)).toBeNull();
  expect(screen.getByText('All 5 customers')).toBeVisible();
});

test('New and returning customers are asked of the server', async () => {
  const asked = listen();
  const { user, router } = await renderSignedIn(routes, { at: '/customers' });
  await user.click(await screen.findByRole('button', { name: 'Returning' }));
  await waitFor(() => expect(asked.at(-1)?.get('status')).toBe('returning'));
  expect(router.state.location.search).toBe('?status=returning');
});

test('Names that are guesses are asked of the server, until all are wanted again', async () => {
  const asked = listen();
  const { user, router } = await renderSignedIn(routes, { at: '/customers' });
  await user.click(await screen.findByRole('button', { name: 'Name source all' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'From e-mail' }));
  await waitFor(() => expect(asked.at(-1)?.get('nameSource')).toBe('email'));
  expect(router.state.location.search).toBe('?name=email');
  expect(await screen.findByText('Matching 5 customers')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Name source From e-mail' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'All' }));
  expect(await screen.findByText('All 5 customers')).toBeVisible();
  expect(router.state.location.search).toBe('');
});

test('A customer’s page shows the whole history with its exact spend', async () => {
  listen();
  await renderSignedIn(routes, { at: '/customers/7100' });
  expect(await screen.findByRole('heading', { name: 'Freya Ortiz' })).toBeVisible();
  expect(screen.getByText('Customer since 4 Mar 2025')).toBeVisible();
  const spend = await screen.findByRole('table', { name: 'Spend over time' });
  expect(within(spend).getByRole('row', { name: /Mar 2025/ })).toHaveTextContent('$30.30');
  expect(screen.getByRole('grid', { name: 'Orders of this customer' })).toBeVisible();
});

test('A customer of another shop is none', async () => {
  listen();
  await renderSignedIn(routes, { at: '/customers/1' });
  expect(await screen.findByText('This shop has no such customer.')).toBeVisible();
});
