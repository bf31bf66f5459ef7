import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { EventsResponse } from '@/api/schema';
import { DrilldownModal } from '@/features/drilldown/drilldown-modal';
import { drilldownTo, useOpenDrilldown } from '@/lib/drilldown-link';
import { events, orders } from '@/testing/fixtures/rows';
import { stats } from '@/testing/fixtures/stats';
import { sumOf } from '@/testing/fixtures/amounts';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

function Page() {
  const open = useOpenDrilldown();
  return (
    <>
      <button type="button" onClick={() => open({ kind: 'measure', value: 'totalSales' })}>
        $1,234.00
      </button>
      <DrilldownModal />
    </>
  );
}

const routes = [
  { path: '/', element: <Page /> },
  { path: '/orders/:orderId', element: <p>One order</p> },
];

const totalSales = '/?open=measure:totalSales&range=7d';
/** A whole window is drawn anew under a search, by a machine that may be busy with other tests. */
const patient = { timeout: 30_000 };

/** Answers the events; what is given is told the question. */
function answer(of: (params: URLSearchParams) => Partial<EventsResponse> = () => ({})) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/dashboard/events', ({ request }) => {
      const params = new URL(request.url).searchParams;
      asked.push(params);
      const whole = events((params.get('measure') ?? 'totalSales') as EventsResponse['measure'], params.get('startDate') ?? '', params.get('endDate') ?? '');
      return HttpResponse.json({ ...whole, ...of(params) });
    }),
    http.get('/api/dashboard/events/days', ({ request }) => {
      const params = new URL(request.url).searchParams;
      return HttpResponse.json({
        range: { startDate: params.get('startDate'), endDate: params.get('endDate'), timeZone: 'America/New_York' },
        currency: 'USD',
        revision: 41,
        measure: params.get('measure'),
        sum: '10.00',
        days: [{ date: params.get('startDate'), value: '10.00' }],
      });
    }),
  );
  return asked;
}

test('A figure opens to its rows, and their sum is said to equal it', async () => {
  server.use(
    http.get('/api/dashboard/stats', ({ request }) => {
      const params = new URL(request.url).searchParams;
      const known = stats(params.get('startDate') ?? '', params.get('endDate') ?? '');
      return HttpResponse.json({ ...known, totals: { ...known.totals, totalSales: '999.99' } });
    }),
  );
  answer(() => ({ figure: '999.99', sum: '999.99' }));
  await renderSignedIn(routes, { at: totalSales });
  const dialog = await screen.findByRole('dialog', { name: 'Total sales' });
  expect(await within(dialog).findByRole('row', { name: /#3025/ })).toBeVisible();
  expect(within(dialog).getByText('Sum of all 25 rows')).toBeVisible();
  expect(await within(dialog).findByText('Equal to the figure you opened')).toBeVisible();
  expect(within(dialog).getByText(/gross sales − discounts − returns/)).toBeVisible();
});

test('Escape closes and gives the focus back to the figure', async () => {
  answer();
  const { user, router } = await renderSignedIn(routes);
  const figure = screen.getByRole('button', { name: '$1,234.00' });
  await user.click(figure);
  await screen.findByRole('dialog', { name: 'Total sales' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(router.state.location.search).toBe('');
  await waitFor(() => expect(figure).toHaveFocus());
});

test('A search narrows rows and sum, and says of how much', async () => {
  const asked = answer((params) => (params.get('search') ? { count: 3, sum: '111.11' } : { count: 25, sum: '999.99', figure: '999.99' }));
  const { user, router } = await renderSignedIn(routes, { at: totalSales });
  await user.type(await screen.findByRole('searchbox', { name: 'Search sale events' }), 'kettle');
  expect(await screen.findByText('Sum of 3 matching rows', {}, patient)).toBeVisible();
  expect(screen.getByText('$111.11')).toBeVisible();
  expect(await screen.findByText('of $999.99 in all 25 rows', {}, patient)).toBeVisible();
  expect(screen.queryByText('Equal to the figure you opened')).toBeNull();
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(asked.some((params) => params.get('search') === 'kettle')).toBe(true);
  expect(router.state.location.search).toContain('q=kettle');
});

test('Status, sort and days go to the server', async () => {
  const asked = answer();
  const { user } = await renderSignedIn(routes, { at: `${totalSales}&status=pending&sort=value&from=2026-11-02&to=2026-11-08` });
  await screen.findByRole('row', { name: /#3025/ });
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({ status: 'pending', sort: 'value', startDate: '2026-11-02', endDate: '2026-11-08' });
  await user.click(screen.getByRole('button', { name: /Date.*2–8 Nov/ }));
  await user.click(await screen.findByRole('button', { name: 'Whole range' }));
  await waitFor(() => expect(asked.at(-1)?.get('startDate')).not.toBe('2026-11-02'));
});

test('News keep the rows and offer the new total', async () => {
  let now: Partial<EventsResponse> = { count: 25, sum: '999.99', figure: '999.99' };
  answer(() => now);
  const { user, queryClient } = await renderSignedIn(routes, { at: totalSales });
  await screen.findByText('Sum of all 25 rows');
  now = { count: 26, sum: '1010.01', figure: '1010.01' };
  await queryClient.invalidateQueries({ predicate: ({ queryKey, meta }) => queryKey[1] === 'events' && meta?.live !== 'hold' });
  const offer = await screen.findByRole('button', { name: 'Refresh: total is now $1,010.01' });
  expect(screen.getByText('Sum of all 25 rows')).toBeVisible();
  await user.click(offer);
  expect(await screen.findByText('Sum of all 26 rows')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Refresh/ })).toBeNull();
});

test('A status opens the orders that have it', async () => {
  const asked: URLSearchParams[] = [];
  answer();
  server.use(
    http.get('/api/orders', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ range: null, currency: 'USD', rows: orders, nextCursor: null, count: 25, sums: sumOf(orders.map(({ amounts }) => amounts)) });
    }),
  );
  await renderSignedIn(routes, { at: '/?open=status:PAID' });
  const dialog = await screen.findByRole('dialog', { name: 'Paid orders' });
  expect(await within(dialog).findByText('25 orders', { selector: 'footer *' })).toBeVisible();
  expect(asked[0]?.get('status')).toBe('paid');
  expect(within(dialog).queryByRole('button', { name: /^Status/ })).toBeNull();
});

test('Average order value opens both parts that it divides', async () => {
  const asked = answer();
  const { user } = await renderSignedIn(routes, { at: '/?open=measure:averageOrderValue' });
  const parts = await screen.findByRole('group', { name: 'Parts of the average' });
  await waitFor(() => expect(asked.at(-1)?.get('measure')).toBe('grossSales'));
  await user.click(within(parts).getByRole('button', { name: /^Discounts/ }));
  await waitFor(() => expect(asked.at(-1)?.get('measure')).toBe('discounts'));
  await user.click(within(parts).getByRole('button', { name: /^Orders/ }));
  expect(await screen.findByRole('searchbox', { name: 'Search orders' })).toBeVisible();
});

test('A link that opens nothing we know shows the page alone', async () => {
  await renderSignedIn(routes, { at: '/?open=measure:profit' });
  expect(screen.getByRole('button', { name: '$1,234.00' })).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('The graph has a table that says the same', async () => {
  answer();
  await renderSignedIn(routes, { at: totalSales });
  const twin = await screen.findByRole('table', { name: 'Total sales over time' });
  expect(within(twin).getAllByRole('row')).toHaveLength(8);
});

test('Hostile names are text in the modal too', async () => {
  const [first] = events('totalSales', '2026-11-01', '2026-11-19').events;
  answer(() => ({ events: first ? [{ ...first, title: '<svg onload=alert(1)>', customerName: '{{7*7}}<img src=x>' }] : [] }));
  await renderSignedIn(routes, { at: totalSales });
  expect(await screen.findByText('<svg onload=alert(1)>', { exact: false })).toBeVisible();
  expect(screen.getByText('{{7*7}}<img src=x>')).toBeVisible();
  expect(document.querySelector('td img, td svg[onload]')).toBeNull();
});

test('The link of a figure carries its days and leaves the range alone', () => {
  const params = drilldownTo(new URLSearchParams('range=30d&q=old'), { kind: 'product', value: '42', from: '2026-11-02', to: '2026-11-08' });
  expect(params.toString()).toBe('range=30d&open=product%3A42&from=2026-11-02&to=2026-11-08');
});
