import type { SyncResponse } from '@/api/schema';

/** Whether the shop's history was never asked for. */
export function neverSynced(sync: SyncResponse | undefined): boolean {
  return sync?.run === null && !sync.coverage.complete;
}

/** Whether a backfill is under way. */
export function isArriving(sync: SyncResponse | undefined): sync is SyncResponse {
  return sync?.run?.kind === 'backfill' && sync.run.finishedAt === null && !sync.coverage.complete;
}

/** `History is arriving: 64% of orders.`; without the share while Shopify has not said how many there are. */
export function arrivingTitle({ resources }: SyncResponse): string {
  const percent = resources.find(({ resource }) => resource === 'orders')?.percent ?? null;
  return percent === null ? 'History is arriving.' : `History is arriving: ${percent}% of orders.`;
}
