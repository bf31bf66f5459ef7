import createClient from 'openapi-fetch';
import { ApiProblem, problemOf } from '@/api/problem';
import type { paths } from '@/api/schema';
import { sessionFetch } from '@/api/session-fetch';

/**
 * The API, typed by its own document: `answerOf(client.GET('/api/orders', { params: { query }, signal }))`. Calls carry the session and
 * end after 10 seconds.
 */
export const client = createClient<paths>({ baseUrl: location.origin, fetch: (request) => sessionFetch(request) });

/** The data of an answer; throws an `ApiProblem` when it is none. */
export async function answerOf<Data>(pending: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<NonNullable<Data>> {
  const { data, error, response } = await pending.catch(lateBody);
  if (!response.ok || data === undefined || data === null) {
    throw problemOf(response, error);
  }

  return data;
}

/** The time can run out between an answer's head and its end, where `sessionFetch` no longer looks. */
function lateBody(error: unknown): never {
  throw error instanceof DOMException && error.name === 'TimeoutError'
    ? new ApiProblem('timeout', 'The server did not answer within 10 seconds.')
    : error;
}
