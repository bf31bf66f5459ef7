import { accessTenant, accessToken, forgetToken, isEnding, refreshToken } from '@/api/access-token';
import { ApiProblem } from '@/api/problem';

/** How long an answer may take. */
export const TIMEOUT_MS = 10_000;

/** Sends a request, and says in our words when no answer came. A request that its own caller gave up stays an `AbortError`. */
async function send(request: Request, timeout: number | null): Promise<Response> {
  const deadline = timeout === null ? new AbortController().signal : AbortSignal.timeout(timeout);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, deadline]) });
  } catch (error) {
    if (request.signal.aborted) {
      throw error;
    }

    throw deadline.aborted
      ? new ApiProblem('timeout', 'The server did not answer within 10 seconds.')
      : new ApiProblem('offline', 'The server cannot be reached.');
  }
}

function signed(request: Request): Request {
  const token = accessToken();
  const copy = request.clone();
  if (token) {
    copy.headers.set('Authorization', `Bearer ${token}`);
  }

  return copy;
}

/** An answer about another shop must never be taken for one about this: the session may have moved in another window meanwhile. */
function sameTenant(before: number | null): void {
  if (accessTenant() !== null && before !== null && accessTenant() !== before) {
    throw new ApiProblem('refused', 'You are looking at another shop now.');
  }
}

/**
 * `fetch` with the session: the token is renewed before it ends, or once after the API refused it, by one exchange for all calls that
 * wait; when that fails too, the session is over and the answer is the API's 401.
 * @param timeout milliseconds until the answer must be there, body and all; null for a stream.
 */
export async function sessionFetch(request: Request, timeout: number | null = TIMEOUT_MS): Promise<Response> {
  const tenant = accessTenant();
  if (isEnding()) {
    await refreshToken().catch(() => false);
    sameTenant(tenant);
  }

  const sent = accessToken();
  const response = await send(signed(request), timeout);
  if (response.status !== 401 || !sent) {
    return response;
  }

  const renewed = accessToken() !== sent || (await refreshToken());
  sameTenant(tenant);
  if (renewed && accessToken()) {
    return send(signed(request), timeout);
  }

  forgetToken();
  return response;
}
