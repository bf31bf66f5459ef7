import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { Gate } from '@/app/gate';
import { RangeTools } from '@/components/range/range-tools';
import { SearchField } from '@/components/ui/search-field';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { Toasts } from '@/components/ui/toasts';
import { useSignedIn } from '@/api/session';
import { switchShortcuts } from '@/lib/shortcuts-choice';
import { sync } from '@/testing/fixtures/sync';
import { renderRoutes, renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

function Page() {
  const { tenant } = useSignedIn();
  return (
    <>
      <PageTop title={tenant.name} tools={<RangeTools />} />
      <PageBody>
        <SearchField label="Search orders" value="" onSearch={() => undefined} />
        <Toasts />
      </PageBody>
    </>
  );
}

const routes = [
  { path: '/', element: <Gate />, children: [{ index: true, element: <Page /> }, { path: '*', element: <Page /> }] },
  { path: '/login', element: <p>Please log in</p> },
];

async function shell(at = '/') {
  const view = await renderSignedIn(routes, { at });
  await screen.findByRole('heading', { name: 'Alder & Oak' });
  return view;
}

const search = (view: Awaited<ReturnType<typeof shell>>) => view.router.state.location.search;

describe('the shell', () => {
  it('lets nobody in without a session, and remembers where they wanted to go', async () => {
    server.use(http.post('/api/auth/refresh', () => HttpResponse.json({ status: 401 }, { status: 401 })));
    const first = await shell();
    first.unmount();
    const { logOut } = await import('@/api/session');
    await logOut();
    const { router } = renderRoutes(routes, { at: '/orders?range=7d' });
    await screen.findByText('Please log in');
    expect(router.state.location.state).toEqual({ from: '/orders?range=7d' });
  });

  it('chooses a range, a comparison and a page by single keys', async () => {
    const view = await shell();
    await view.user.keyboard('w');
    await screen.findByRole('button', { name: /^Range: Last 7 days/ });
    expect(search(view)).toBe('?range=7d');
    await view.user.keyboard('x');
    expect(search(view)).toBe('?range=7d&compare=none');
    await view.user.keyboard('gc');
    expect(view.router.state.location).toMatchObject({ pathname: '/customers', search: '?range=7d&compare=none' });
  });

  it('lets keys rest while somebody types, and with a modifier', async () => {
    const view = await shell();
    await view.user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Search orders' })).toHaveFocus();
    await view.user.keyboard('w');
    expect(search(view)).toBe('');
    screen.getByRole('searchbox').blur();
    await view.user.keyboard('{Control>}w{/Control}');
    expect(search(view)).toBe('');
  });

  it('does nothing by single keys when they are turned off', async () => {
    const view = await shell();
    switchShortcuts(false);
    await view.user.keyboard('w');
    expect(search(view)).toBe('');
    switchShortcuts(true);
  });

  it('lists its keys, under which they rest, and gives focus back', async () => {
    const view = await shell();
    await view.user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(list).getByText('Last 90 days')).toBeVisible();
    await view.user.keyboard('w');
    expect(search(view)).toBe('');
    await view.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('shows another shop after a switch, and nothing of the first', async () => {
    const view = await shell('/?range=7d');
    const sidebar = within(screen.getByRole('complementary'));
    await view.user.click(sidebar.getByRole('button', { name: 'Switch shop, now Alder & Oak alder-and-oak' }));
    await view.user.click(await screen.findByRole('menuitemradio', { name: /Kiri Paper/ }));
    expect(await screen.findByRole('heading', { name: 'Kiri Paper' })).toBeVisible();
    expect(search(view)).toBe('?range=7d');
  });

  it('says what a refresh changed', async () => {
    const view = await shell();
    await view.user.keyboard('r');
    expect(await screen.findByText(/^Up to date/)).toBeVisible();
    await view.user.keyboard('r');
    expect(await screen.findByText('Nothing new')).toBeVisible();
  });

  it('says how much of the history is in while it arrives', async () => {
    const arriving = {
      ...sync,
      run: { ...sync.run, finishedAt: null },
      resources: sync.resources.map((resource) => ({ ...resource, percent: 64 })),
      coverage: { from: '2025-03-18', complete: false },
    };
    server.use(http.get('/api/sync', () => HttpResponse.json(arriving)));
    await shell();
    expect(await screen.findByText('History is arriving: 64% of orders')).toBeVisible();
    expect(screen.getByText(/^Figures from 18 Mar 2025 on are exact/)).toBeVisible();
  });
});
