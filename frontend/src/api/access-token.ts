import { ApiProblem, problemOf } from '@/api/problem';
import type { RefreshResponse } from '@/api/schema';

/** What an access token says about itself. */
interface Access {
  token: string;
  tenantId: number;
  expiresAt: number;
}

/** In memory alone: a script that got into another page, or a stolen disk, finds nothing. */
let access: Access | null = null;
let refreshing: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** The shop a token is for, as the token itself says: the page never believes anybody else about that. */
function tenantOf(token: string): number {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const claims = JSON.parse(atob(payload)) as { tid?: string };
  return Number(claims.tid);
}

/** The token to send, or null when nobody is signed in. */
export function accessToken(): string | null {
  return access?.token ?? null;
}

/** The shop the present token is for. */
export function accessTenant(): number | null {
  return access?.tenantId ?? null;
}

/** Whether the token ends so soon that a request might meet its end. */
export function isEnding(now = Date.now()): boolean {
  return access !== null && access.expiresAt - now < 20_000;
}

/** Takes over a token that the API has given. */
export function adoptToken(answer: { token: string; expiresAt: string }): void {
  access = { token: answer.token, tenantId: tenantOf(answer.token), expiresAt: Date.parse(answer.expiresAt) };
  listeners.forEach((listener) => listener());
}

export function forgetToken(): void {
  access = null;
  listeners.forEach((listener) => listener());
}

/** Calls back whenever the token changes or goes. */
export function onTokenChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One window at a time: a refresh token counts once, and all windows of a browser share it. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('xenostore.refresh', work) : work();
}

async function exchange(): Promise<boolean> {
  const response = await fetch('/api/auth/refresh', {
    method: 'POST',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(10_000),
  });
  if (response.ok) {
    adoptToken((await response.json()) as RefreshResponse);
    return true;
  }

  if (response.status === 401 || response.status === 400) {
    return false;
  }

  throw problemOf(response, await response.json().catch(() => null));
}

/**
 * Exchanges the refresh cookie for a new access token. Whoever asks while that is under way gets the same answer: true for a token, false
 * when the cookie does not count any more; throws when the server could not be asked, which says nothing about the session.
 */
export function refreshToken(): Promise<boolean> {
  refreshing ??= alone(exchange)
    .catch((error: unknown) => {
      throw error instanceof ApiProblem ? error : new ApiProblem('offline', 'The server cannot be reached.');
    })
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}
