import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { ShopsPage } from '@/features/shops/shops-page';
import { alderAndOak, kiriPaper, tenantList } from '@/testing/fixtures/account';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const open = (at = '/shops') => renderSignedIn([{ path: '*', Component: ShopsPage }], { at });
const norrEyewear = { ...alderAndOak, id: 3, name: 'Norr Eyewear', domain: 'norr-eyewear.myshopify.com', currency: 'SEK', timeZone: 'Europe/Stockholm' };

const refuses = (status: number, body: object) => server.use(http.post('/api/tenants', () => HttpResponse.json({ status, ...body }, { status })));

async function fillAndSend({ user }: Awaited<ReturnType<typeof open>>, domain = 'norr-eyewear') {
  await user.type(screen.getByLabelText('Shop domain'), domain);
  await user.type(screen.getByLabelText('Admin API access token'), 'shpat_1');
  await user.click(screen.getByRole('button', { name: 'Connect shop' }));
}

describe('the shops page', () => {
  it('connects the shop that was meant and offers to look at it', async () => {
    let sent: unknown;
    const view = await open();
    server.use(
      http.post('/api/tenants', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(norrEyewear, { status: 201 });
      }),
      http.get('/api/tenants', () => HttpResponse.json({ ...tenantList, tenants: [...tenantList.tenants, norrEyewear] })),
    );
    await fillAndSend(view, 'https://admin.shopify.com/store/norr-eyewear');
    expect(await screen.findByText('Norr Eyewear is connected')).toBeVisible();
    expect(within(screen.getByRole('status')).getByRole('button', { name: 'Look at Norr Eyewear' })).toBeVisible();
    expect(screen.getByText('3 shops are connected')).toBeVisible();
    expect(sent).toMatchObject({ shopifyDomain: 'norr-eyewear.myshopify.com', accessToken: 'shpat_1', clientSecret: null });
    expect(screen.getByLabelText('Admin API access token')).toHaveValue('');
  });

  it('puts what the server objects to beside its field', async () => {
    const view = await open();
    refuses(400, { title: 'One or more fields are wrong.', errors: { shopifyDomain: ['Give the permanent domain.'] } });
    await fillAndSend(view, 'norr.example');
    expect(await screen.findByText('Give the permanent domain.')).toBeVisible();
    expect(screen.getByLabelText('Shop domain')).toBeInvalid();
    expect(screen.getByLabelText('Shop domain')).toHaveAccessibleDescription(/Give the permanent domain\./);
  });

  it('puts a refused token beside the token', async () => {
    const view = await open();
    refuses(422, { type: 'urn:xenostore:problem:token-refused', title: 'Shopify refuses the access token.', detail: 'Copy it again.' });
    await fillAndSend(view);
    expect(await screen.findByText('Shopify refuses the access token. Copy it again.')).toBeVisible();
    expect(screen.getByLabelText('Admin API access token')).toBeInvalid();
    expect(screen.getByLabelText('Shop domain')).toBeValid();
  });

  it('says above the form what is about no field', async () => {
    const view = await open();
    refuses(503, { title: 'Shopify cannot be reached just now. Nothing was kept; try again.' });
    await fillAndSend(view);
    expect(await screen.findByRole('alert')).toHaveTextContent('Shopify cannot be reached just now.');
  });

  it('asks for nothing but a token of a shop that is known', async () => {
    const refused = { ...kiriPaper, state: 'needs_reauthorisation' as const };
    server.use(http.get('/api/tenants', () => HttpResponse.json({ ...tenantList, tenants: [alderAndOak, refused] })));
    const { user } = await open();
    await user.click(screen.getByRole('link', { name: 'Enter a new token' }));
    const form = screen.getByRole('form', { name: 'New access token of Kiri Paper' });
    expect(within(form).getByLabelText('Shop domain')).toHaveValue('kiri-paper.myshopify.com');
    expect(within(form).getByLabelText('Shop domain')).toHaveAttribute('readonly');
    expect(within(form).queryByLabelText('Name (optional)')).toBeNull();
  });

  it('switches to another shop, and stays where it is when it cannot', async () => {
    const { user } = await open();
    server.use(http.post('/api/auth/switch', () => HttpResponse.json({ title: 'No.', status: 500 }, { status: 500 })));
    await user.click(screen.getByRole('button', { name: 'Look at Kiri Paper' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Look at Kiri Paper' })).not.toHaveAttribute('aria-busy'));
    expect(screen.queryByRole('button', { name: 'Look at Alder & Oak' })).toBeNull();
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Look at Kiri Paper' }));
    expect(await screen.findByRole('button', { name: 'Look at Alder & Oak' })).toBeVisible();
  });
});
