import { renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { accessToken, adoptToken } from '@/api/access-token';
import { answerOf, client } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { logIn, logOut, restoreSession, switchTenant, useSession } from '@/api/session';
import { login } from '@/testing/fixtures/account';
import { tokenFor } from '@/testing/fixtures/token';
import { server } from '@/testing/server';

const refused = () => HttpResponse.json({ type: 'urn:xenostore:problem:not-signed-in', title: 'Sign in again.', status: 401 }, { status: 401 });

/** An API that takes one token only, and counts how often it was asked for another. */
function takesOnly(token: string) {
  const asked = { refreshes: 0 };
  server.use(
    http.get('/api/sync/runs', ({ request }) => (request.headers.get('Authorization') === `Bearer ${token}` ? HttpResponse.json({ runs: [] }) : refused())),
    http.post('/api/auth/refresh', () => {
      asked.refreshes += 1;
      return HttpResponse.json({ token, expiresAt: login.expiresAt, refreshToken: 'next' });
    }),
  );
  return asked;
}

const runs = () => answerOf(client.GET('/api/sync/runs'));

describe('a session', () => {
  it('shares one exchange among all calls that were refused', async () => {
    await logIn('mira@alderoak.co', 'x');
    const asked = takesOnly(tokenFor(1));
    await Promise.all([runs(), runs(), runs()]);
    expect(asked.refreshes).toBe(1);
  });

  it('renews a token before it ends', async () => {
    const token = tokenFor(1);
    const asked = takesOnly(token);
    adoptToken({ token: tokenFor(1), expiresAt: new Date(Date.now() + 5_000).toISOString() });
    await runs();
    expect([asked.refreshes, accessToken()]).toEqual([1, token]);
  });

  it('ends when its cookie does not count any more', async () => {
    await logIn('mira@alderoak.co', 'x');
    server.use(http.get('/api/sync/runs', refused), http.post('/api/auth/refresh', refused));
    const { result } = renderHook(useSession);
    await expect(runs()).rejects.toMatchObject({ status: 401, type: 'not-signed-in' });
    await waitFor(() => expect(result.current.status).toBe('signedOut'));
    expect(accessToken()).toBeNull();
  });

  it('does not end because the server could not be asked', async () => {
    await logIn('mira@alderoak.co', 'x');
    server.use(http.get('/api/sync/runs', refused), http.post('/api/auth/refresh', () => HttpResponse.error()));
    await expect(runs()).rejects.toBeInstanceOf(ApiProblem);
    expect(accessToken()).not.toBeNull();
  });

  it('comes back by its cookie when the page is loaded', async () => {
    await restoreSession();
    expect(renderHook(useSession).result.current).toMatchObject({ status: 'signedIn', email: 'mira@alderoak.co', tenant: { id: 1 } });
  });

  it('looks at another shop after a switch', async () => {
    await logIn('mira@alderoak.co', 'x');
    await switchTenant(2);
    expect(renderHook(useSession).result.current).toMatchObject({ tenant: { id: 2, currency: 'JPY' } });
  });

  it('never takes an answer about another shop for one about this', async () => {
    await logIn('mira@alderoak.co', 'x');
    takesOnly(tokenFor(2));
    server.use(http.post('/api/auth/refresh', () => HttpResponse.json({ token: tokenFor(2), expiresAt: login.expiresAt, refreshToken: 'next' })));
    await expect(runs()).rejects.toThrow('You are looking at another shop now.');
  });

  it('is over here even when the server cannot be told', async () => {
    await logIn('mira@alderoak.co', 'x');
    server.use(http.post('/api/auth/logout', () => HttpResponse.error()));
    await logOut().catch(() => undefined);
    expect(accessToken()).toBeNull();
  });
});

describe('a problem', () => {
  it('brings each field its sentence', async () => {
    server.use(
      http.post('/api/auth/login', () =>
        HttpResponse.json({ title: 'Something is wrong.', status: 400, errors: { email: ['Give an e-mail address.', 'And another.'] } }, { status: 400 }),
      ),
    );
    await expect(logIn('', '')).rejects.toMatchObject({ status: 400, fields: { email: 'Give an e-mail address.' } });
  });
});
