import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { SyncPage } from '@/features/sync/sync-page';
import type { DeliveryResponse, SyncResponse } from '@/api/schema';
import { deliverySummary, finishedRun, sync } from '@/testing/fixtures/sync';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const open = () => renderSignedIn([{ path: '*', Component: SyncPage }], { at: '/sync' });
const answers = (body: SyncResponse) => server.use(http.get('/api/sync', () => HttpResponse.json(body)));

const running: SyncResponse = {
  ...sync,
  run: { ...finishedRun, finishedAt: null },
  resources: sync.resources.map((resource) =>
    resource.resource === 'orders' ? { ...resource, state: 'running', rows: 834, total: 5_958, percent: 14, rowsPerSecond: 410, secondsLeft: 13 } : resource,
  ),
  coverage: { from: null, complete: false },
  lastRecountAt: null,
};

const letter: DeliveryResponse = {
  id: 41,
  webhookId: '2f0a',
  topic: 'orders/updated',
  receivedAt: '2026-11-19T19:02:17Z',
  state: 'dead',
  attempts: 1,
  reason: '$.currency is missing',
};

/** One dead letter until it is replayed. */
function hasDeadLetter() {
  const kept = { dead: [letter] };
  server.use(
    http.get('/api/sync/deliveries/summary', () => HttpResponse.json({ ...deliverySummary, dead: kept.dead.length })),
    http.get('/api/sync/deliveries', () => HttpResponse.json({ deliveries: kept.dead, nextCursor: null })),
    http.post('/api/sync/deliveries/41/replay', () => {
      kept.dead = [];
      return new HttpResponse(null, { status: 202 });
    }),
  );
}

describe('the sync page', () => {
  it('offers to bring in the history of a shop that has none', async () => {
    answers({ ...running, run: null });
    server.use(http.post('/api/sync/sync', () => HttpResponse.json(running.run, { status: 202 })));
    const { user } = await open();
    expect(await screen.findByText('Your shop is connected. Now bring in its history.')).toBeVisible();
    answers(running);
    await user.click(screen.getByRole('button', { name: 'Sync my shop' }));
    expect(await screen.findByRole('progressbar', { name: 'Orders' })).toHaveAttribute('aria-valuenow', '14');
  });

  it('shows how far each kind of record is, and lets nobody start a second run', async () => {
    answers(running);
    await open();
    expect(await screen.findByText('410 rows a second \u00b7 about 20 s left')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Products' })).toHaveAttribute('aria-valuenow', '100');
    expect(screen.getByRole('button', { name: 'Sync running' })).toBeDisabled();
    expect(screen.getByText(/Use the dashboard meanwhile/)).toBeVisible();
  });

  it('says from when on the history is complete and that the recount found nothing', async () => {
    await open();
    expect(await screen.findByText(/Complete from 22 Nov 2024/)).toBeVisible();
    expect(screen.getByText('No day differs')).toBeVisible();
    expect(screen.getByRole('img', { name: /whole from 22 Nov 2024 on/ })).toBeVisible();
  });

  it('owns up to a drift that was repaired', async () => {
    answers({ ...sync, lastRecountDrift: 2 });
    await open();
    expect(await screen.findByText('2 days repaired')).toBeVisible();
  });

  it('lists dead letters with their reason, and replays one', async () => {
    hasDeadLetter();
    const { user } = await open();
    const table = await screen.findByRole('table', { name: 'Dead letters' });
    expect(within(table).getAllByText('$.currency is missing. Kept as received; nothing was counted.')).not.toHaveLength(0);
    await user.click(within(table).getByRole('button', { name: 'Replay orders/updated of 19 Nov, 14:02' }));
    expect(await screen.findByText('Every delivery was applied.')).toBeVisible();
  });

  it('keeps a dead letter that could not be replayed', async () => {
    hasDeadLetter();
    server.use(http.post('/api/sync/deliveries/41/replay', () => HttpResponse.json({ title: 'No.', status: 503 }, { status: 503 })));
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Replay it' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /Replay orders\/updated/ })).not.toHaveAttribute('aria-busy'));
    expect(screen.getByText('orders/updated')).toBeVisible();
  });

  it('lists runs with what they read and why one failed', async () => {
    const failed = { ...finishedRun, id: 2, kind: 'catch_up', trigger: 'user', rows: 0, error: 'Shopify refused the access token.' };
    server.use(http.get('/api/sync/runs', () => HttpResponse.json({ runs: [failed, finishedRun] })));
    await open();
    const table = await screen.findByRole('table', { name: 'History of runs' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/Failed.*Shopify refused the access token\./);
    expect(second).toHaveTextContent(/Completed.*Backfill of all history.*4 min 38 s.*8,621/);
  });

  it('says what happened when the sync cannot be asked, and asks again', async () => {
    server.use(http.get('/api/sync', () => HttpResponse.json({ title: 'The database cannot be reached.', status: 503, detail: 'Try again soon.' }, { status: 503 })));
    const { user } = await open();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The sync could not be asked.');
    answers(sync);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No day differs')).toBeVisible();
  });
});
