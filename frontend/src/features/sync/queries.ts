import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { SyncRunResponse } from '@/api/schema';

const DELIVERY_PACE_MS = 5_000;
const REPLAY_PACE_MS = 1_000;
const LETTERS_PER_PAGE = 20;

/**
 * Past runs. Asked again when a run begins or ends; what the present one has read comes with the progress, many times a second, and is
 * no reason to ask for the list.
 */
export function runsQuery(tenantKey: number, present: SyncRunResponse | null, limit: number) {
  return queryOptions({
    queryKey: [tenantKey, 'runs', present?.id ?? 0, present?.finishedAt ?? null, limit] as const,
    queryFn: ({ signal }) => answerOf(client.GET('/api/sync/runs', { params: { query: { limit } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** How many deliveries came in a day. Nothing announces them, so they are asked for; sooner while some wait to be applied. */
export function deliverySummaryQuery(tenantKey: number) {
  return queryOptions({
    queryKey: [tenantKey, 'deliveries', 'summary'] as const,
    queryFn: ({ signal }) => answerOf(client.GET('/api/sync/deliveries/summary', { signal })),
    refetchInterval: ({ state }) => (state.data?.waiting ? REPLAY_PACE_MS : DELIVERY_PACE_MS),
  });
}

/** Dead letters, newest first; another number of them is another list. */
export function deadLettersQuery(tenantKey: number, dead: number) {
  return infiniteQueryOptions({
    queryKey: [tenantKey, 'deliveries', 'dead', dead] as const,
    queryFn: ({ signal, pageParam }) =>
      answerOf(client.GET('/api/sync/deliveries', { params: { query: { state: 'dead', limit: LETTERS_PER_PAGE, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** How many records of a kind are held in all. Asked again after each run. */
export function heldQuery(tenantKey: number, resource: 'orders' | 'customers' | 'products', runId: number) {
  return queryOptions({
    queryKey: [tenantKey, 'held', resource, runId] as const,
    queryFn: ({ signal }) => answerOf(client.GET(`/api/${resource}`, { params: { query: { limit: 1 } }, signal })),
    select: ({ count }) => count,
    placeholderData: keepPreviousData,
  });
}

export function startSync() {
  return answerOf(client.POST('/api/sync/sync'));
}

export async function replayDelivery(id: number): Promise<void> {
  const { response, error } = await client.POST('/api/sync/deliveries/{id}/replay', { params: { path: { id } } });
  if (!response.ok) {
    throw problemOf(response, error);
  }
}
