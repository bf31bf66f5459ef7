import { act, screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { OverviewPage } from '@/features/overview/overview-page';
import { addDecimals } from '@/lib/decimal';
import { stats } from '@/testing/fixtures/stats';
import { finishedRun, sync } from '@/testing/fixtures/sync';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const routes = [
  { path: '/', element: <OverviewPage /> },
  { path: '/sync', element: <p>Sync</p> },
];
const at = '/?start=2026-05-20&end=2026-11-19';
const halfYear = stats('2026-05-20', '2026-11-19', 'previous');
const problem = (status: number) => HttpResponse.json({ title: 'An error occurred.', status }, { status });

/** Answers every question for figures with these. */
function answer(given: Partial<typeof halfYear>) {
  server.use(http.get('/api/dashboard/stats', () => HttpResponse.json({ ...halfYear, ...given })));
}

async function total() {
  const card = await screen.findByRole('region', { name: 'Sales' });
  return within(card).findByRole('button', { name: /^\$[\d,.]+$/ });
}

test('The headline is the total of the range, and opens to the events behind it', async () => {
  const { user, router } = await renderSignedIn(routes, { at });
  await user.click(await total());
  expect((await total()).textContent.replace(/[$,]/g, '')).toBe(halfYear.totals.totalSales);
  expect(router.state.location.search).toContain('open=measure%3AtotalSales');
});

test('Every figure of the strip opens to what it is made of', async () => {
  const { user, router } = await renderSignedIn(routes, { at });
  const card = await screen.findByRole('region', { name: 'Sales' });
  await within(card).findByText('649');
  for (const [name, measure] of [
    [/^Net sales/, 'netSales'],
    [/^Average order value/, 'averageOrderValue'],
    [/^Returning customers/, 'returningCustomers'],
  ] as const) {
    const figure = within(card).getByRole('button', { name, hidden: true });
    await user.click(figure);
    expect(router.state.location.search).toContain(`open=measure%3A${measure}`);
    await act(() => router.navigate(at));
  }
});

test('A bar opens to the events of its days alone', async () => {
  const { user, router } = await renderSignedIn(routes, { at });
  const chart = await screen.findByRole('toolbar', { name: 'Total sales by week' });
  await user.click(within(chart).getByRole('button', { name: /^25–31 May 2026/ }));
  expect(router.state.location.search).toContain('from=2026-05-25&to=2026-05-31');
});

test('The reader chooses days, weeks or months', async () => {
  const { user } = await renderSignedIn(routes, { at });
  await screen.findByRole('toolbar', { name: 'Total sales by week' });
  await user.click(screen.getByRole('button', { name: 'Month' }));
  const chart = await screen.findByRole('toolbar', { name: 'Total sales by month' });
  expect(within(chart).getAllByRole('button')).toHaveLength(7);
  expect(screen.getByRole('table', { name: 'Total sales by month' })).toBeInTheDocument();
});

test('A status, a product and a customer open to their own rows', async () => {
  const { user, router } = await renderSignedIn(routes, { at });
  for (const [name, target] of [
    [/^Partially refunded/, 'status%3APARTIALLY_REFUNDED'],
    [/^Hand Grinder/, 'product%3A9100'],
    [/^Freya Ortiz from address/, 'customer%3A7100'],
    [/^All 1,915 customers/, 'customers%3Aall'],
  ] as const) {
    await user.click(await screen.findByRole('button', { name }));
    expect(router.state.location.search).toContain(`open=${target}`);
    await act(() => router.navigate(at));
  }
});

test('The figures of the range before stay, marked as busy, until the new ones come', async () => {
  const { router } = await renderSignedIn(routes, { at });
  const before = (await total()).textContent;
  server.use(
    http.get('/api/dashboard/stats', async ({ request }) => {
      await delay(300);
      const { searchParams } = new URL(request.url);
      return HttpResponse.json(stats(searchParams.get('startDate') ?? '', searchParams.get('endDate') ?? '', 'previous'));
    }),
  );
  await act(() => router.navigate('/?start=2026-10-01&end=2026-11-19'));
  const card = screen.getByRole('region', { name: 'Sales' });
  await waitFor(() => expect(card).toHaveAttribute('aria-busy', 'true'));
  expect((await total()).textContent).toBe(before);
  await waitFor(() => expect(card).not.toHaveAttribute('aria-busy'));
  expect((await total()).textContent).not.toBe(before);
});

test('A figure that changes while it is looked at is marked, and no other', async () => {
  const { queryClient } = await renderSignedIn(routes, { at });
  expect(await total()).not.toHaveClass('changed');
  answer({ totals: { ...halfYear.totals, totalSales: addDecimals(halfYear.totals.totalSales, '184.20') } });
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'stats' });
  await waitFor(async () => expect(await total()).toHaveClass('changed'));
  expect(screen.getByText('649')).not.toHaveClass('changed');
});

test('When the server fails, the card says so, tries again on request, and the other figures stay', async () => {
  let works = false;
  server.use(http.get('/api/dashboard/customers/series', () => (works ? undefined : problem(500))));
  const { user } = await renderSignedIn(routes, { at });
  const heading = await screen.findByText('Customers could not be counted.');
  expect(await total()).toBeVisible();
  works = true;
  await user.click(within(heading.closest('section') ?? document.body).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('toolbar', { name: 'Customers by month' })).toBeInTheDocument();
});

test('When sales cannot be loaded, nothing pretends to be zero', async () => {
  server.use(http.get('/api/dashboard/stats', () => problem(500)));
  await renderSignedIn(routes, { at });
  const card = await screen.findByRole('region', { name: 'Sales' });
  expect(await within(card).findByText('Sales could not be loaded.')).toBeVisible();
  expect(within(card).getByRole('button', { name: 'Try again now' })).toBeEnabled();
  expect(within(card).queryByText('$0.00')).toBeNull();
});

const nothing = { ...halfYear.totals, orders: 0, grossSales: '0.00', returns: '0.00', netSales: '0.00', totalSales: '0.00', averageOrderValue: '0.00' };

test('A range without a sale says when the last one was, and offers a longer one', async () => {
  answer({ totals: nothing, comparison: null });
  const { user, router } = await renderSignedIn(routes, { at: '/?start=2026-11-01&end=2026-11-07' });
  expect(await screen.findByText('No sale between 1 and 7 Nov.')).toBeVisible();
  expect(await screen.findByText('Your last order was on 19 Nov.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show last six months' }));
  expect(router.state.location.search).toBe('');
});

test('A shop whose history was never read is asked to bring it in', async () => {
  let started = 0;
  answer({ totals: nothing, comparison: null });
  server.use(
    http.get('/api/sync', () => HttpResponse.json({ ...sync, run: null, coverage: { from: null, complete: false } })),
    http.post('/api/sync/sync', () => {
      started++;
      return HttpResponse.json({ ...sync, run: { ...finishedRun, finishedAt: null } }, { status: 202 });
    }),
  );
  const { user, router } = await renderSignedIn(routes, { at });
  await user.click(await screen.findByRole('button', { name: 'Sync my shop' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/sync'));
  expect(started).toBe(1);
});
