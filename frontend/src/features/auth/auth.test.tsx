import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { logOut } from '@/api/session';
import { LoginPage } from '@/features/auth/login-page';
import { RegisterPage } from '@/features/auth/register-page';
import { strengthOf } from '@/features/auth/strength';
import { login } from '@/testing/fixtures/account';
import { tokenFor } from '@/testing/fixtures/token';
import { renderRoutes } from '@/testing/render';
import { server } from '@/testing/server';

const routes = [
  { path: '/login', element: <LoginPage /> },
  { path: '/register', element: <RegisterPage /> },
  { path: '*', element: <p>Inside</p> },
];

beforeEach(() => logOut());

describe('the log-in', () => {
  it('leads in', async () => {
    const { user } = renderRoutes(routes, { at: '/login' });
    await user.type(screen.getByLabelText('E-mail'), 'mira@alderoak.co');
    await user.type(screen.getByLabelText('Password'), 'walnut kettle fog{Enter}');
    expect(await screen.findByText('Inside')).toBeVisible();
  });

  it('says that the pair is wrong, not which half', async () => {
    server.use(http.post('/api/auth/login', () => HttpResponse.json({ title: 'No.', status: 401 }, { status: 401 })));
    const { user } = renderRoutes(routes, { at: '/login' });
    await user.type(screen.getByLabelText('E-mail'), 'mira@alderoak.co');
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('E-mail or password is not right.');
    expect(screen.getByLabelText('Password')).toHaveValue('wrong');
  });

  it('says when the server cannot be reached', async () => {
    server.use(http.post('/api/auth/login', () => HttpResponse.error()));
    const { user } = renderRoutes(routes, { at: '/login' });
    await user.click(screen.getByRole('button', { name: 'Log in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^No network/);
  });

  it('offers the demo where there is one, and enters it', async () => {
    server.use(http.get('/api/demo', () => HttpResponse.json({ email: 'demo@xenostore.test', password: 'x' })));
    const { user } = renderRoutes(routes, { at: '/login' });
    await user.click(await screen.findByRole('button', { name: 'Look around the demo shop' }));
    expect(await screen.findByText('Inside')).toBeVisible();
  });

  it('offers no demo where there is none', async () => {
    renderRoutes(routes, { at: '/login' });
    await screen.findByRole('button', { name: 'Log in' });
    expect(screen.queryByRole('button', { name: /demo/ })).not.toBeInTheDocument();
  });

  it('shows the password to who asks', async () => {
    const { user } = renderRoutes(routes, { at: '/login' });
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
  });
});

describe('the registration', () => {
  it('puts each error beside its field and keeps what was typed', async () => {
    const errors = { shopifyDomain: ['Give the permanent domain.'], accessToken: ['Paste the token.'] };
    server.use(http.post('/api/auth/register', () => HttpResponse.json({ title: 'Wrong.', status: 400, errors }, { status: 400 })));
    const { user } = renderRoutes(routes, { at: '/register' });
    await user.type(screen.getByLabelText('Shop name'), 'Alder & Oak');
    await user.click(screen.getByRole('button', { name: 'Connect shop' }));
    expect(await screen.findByText('Give the permanent domain.')).toBeVisible();
    expect(screen.getByLabelText('Shop domain')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Shop domain')).toHaveAccessibleDescription(/Give the permanent domain/);
    expect(screen.getByLabelText('E-mail')).not.toHaveAttribute('aria-invalid');
    expect(screen.getByLabelText('Shop name')).toHaveValue('Alder & Oak');
  });

  it('takes the address of an admin for the domain that is meant, and leads in', async () => {
    let sent: unknown;
    server.use(
      http.post('/api/auth/register', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ token: tokenFor(1), expiresAt: login.expiresAt, tenant: login.tenants[0] }, { status: 201 });
      }),
    );
    const { user } = renderRoutes(routes, { at: '/register' });
    await user.type(screen.getByLabelText('Shop domain'), 'https://admin.shopify.com/store/alder-and-oak');
    await user.click(screen.getByRole('button', { name: 'Connect shop' }));
    expect(await screen.findByText('Inside')).toBeVisible();
    expect(sent).toMatchObject({ shopifyDomain: 'alder-and-oak.myshopify.com', clientSecret: null });
  });
});

describe('the strength of a password', () => {
  it.each([
    ['', 0],
    ['short', 1],
    ['aaaaaaaaaaaaaaaa', 1],
    ['abcdefghijklmnop', 1],
    ['walnut kettle', 2],
    ['walnut kettle fog', 3],
    ['walnut kettle fog harbour', 4],
  ])('of "%s" is %i', (password, score) => {
    expect(strengthOf(password).score).toBe(score);
  });
});
