import { useSyncExternalStore } from 'react';
import { accessTenant, accessToken, adoptToken, forgetToken, onTokenChange, refreshToken } from '@/api/access-token';
import { answerOf, client } from '@/api/client';
import type { RegisterRequest, TenantResponse } from '@/api/schema';

/** Who looks at what. */
export type Session =
  | { status: 'restoring' }
  | { status: 'unreachable'; error: unknown }
  | { status: 'signedOut' }
  | { status: 'signedIn'; email: string; tenant: TenantResponse; tenants: readonly TenantResponse[] };

export type SignedIn = Extract<Session, { status: 'signedIn' }>;

let session: Session = { status: 'restoring' };
const listeners = new Set<() => void>();

function become(next: Session): void {
  session = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The other windows of this browser hear of a log-out or another shop from here. */
const windows = new BroadcastChannel('xenostore.session');

/** Asks whose shops the token opens and takes them over. */
async function load(): Promise<void> {
  const { email, tenants } = await answerOf(client.GET('/api/tenants'));
  const tenant = tenants.find(({ id }) => id === accessTenant());
  become(tenant ? { status: 'signedIn', email, tenant, tenants } : { status: 'signedOut' });
}

/** The token went, or is for another shop now because another window of this browser switched: the page follows. */
function follow(): void {
  if (session.status !== 'signedIn') {
    return;
  }

  const tenant = session.tenants.find(({ id }) => id === accessTenant());
  if (!accessToken()) {
    become({ status: 'signedOut' });
  } else if (!tenant) {
    void load().catch(() => forgetToken());
  } else if (tenant.id !== session.tenant.id) {
    become({ ...session, tenant });
  }
}

onTokenChange(follow);
windows.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (data === 'signedOut') {
    forgetToken();
  } else if (data === 'switched' && session.status === 'signedIn') {
    void refreshToken().catch(() => undefined);
  }
};

/** Finds the session again when the page is loaded: the refresh cookie is all that outlives it. */
export async function restoreSession(): Promise<void> {
  try {
    if (await refreshToken()) {
      await load();
    } else {
      become({ status: 'signedOut' });
    }
  } catch (error) {
    become({ status: 'unreachable', error });
  }
}

export async function logIn(email: string, password: string): Promise<void> {
  adoptToken(await answerOf(client.POST('/api/auth/login', { body: { email, password } })));
  await load();
}

export async function register(request: RegisterRequest): Promise<void> {
  adoptToken(await answerOf(client.POST('/api/auth/register', { body: request })));
  await load();
}

/** Ends the session on the server and in every window; the page is signed out even when the server cannot be told. */
export async function logOut(): Promise<void> {
  try {
    await client.POST('/api/auth/logout');
  } finally {
    forgetToken();
    become({ status: 'signedOut' });
    windows.postMessage('signedOut');
  }
}

/** Looks at another of the user's shops. */
export async function switchTenant(tenantId: number): Promise<void> {
  adoptToken(await answerOf(client.POST('/api/auth/switch', { body: { tenantId } })));
  windows.postMessage('switched');
}

/** Asks for the shops again: after one was connected, or when a connection's state may have changed. */
export async function reloadTenants(): Promise<void> {
  await load();
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}

/** The session of a page behind the log-in; the shell draws such pages for nobody else. */
export function useSignedIn(): SignedIn {
  const current = useSession();
  if (current.status !== 'signedIn') {
    throw new Error('This page is drawn inside the shell alone, which waits for a session.');
  }

  return current;
}

/** The shop that is looked at. */
export function useTenant(): TenantResponse {
  return useSignedIn().tenant;
}

/** First part of every query key, so that no figure of one shop is ever shown for another: `[tenantKey, 'stats', ...]`. */
export function useTenantKey(): number {
  return useTenant().id;
}
