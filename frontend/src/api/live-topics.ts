import type { Query, QueryClient } from '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** `hold`: news only mark the data stale (`isStale`), so that rows under the reader's eyes stay and the page can offer them. */
      live?: 'hold';
    };
  }
}

/** What changes together: the second element of a query key. */
export const topics = ['stats', 'events', 'orders', 'customers', 'products', 'sync'] as const;
export type Topic = (typeof topics)[number];

/** Everything that a changed day may change. */
export const salesTopics: readonly Topic[] = ['stats', 'events', 'orders', 'customers', 'products'];

/** Where live keeps the sync's progress up to date by itself: `[tenantKey, 'sync', 'progress']`, a `SyncResponse`. */
export function syncProgressKey(tenantKey: number) {
  return [tenantKey, 'sync', 'progress'] as const;
}

/**
 * Figures are told at most every 0.6 seconds, lists and reports, which cost the server a query each, half as often: together no more than
 * four paints a second.
 */
const pace: Record<Topic, number> = { stats: 600, sync: 250, events: 1_200, orders: 1_200, customers: 1_200, products: 1_200 };

function isAbout(query: Query, tenantKey: number, topic: Topic): boolean {
  return query.queryKey[0] === tenantKey && query.queryKey[1] === topic && query.queryKey[2] !== 'progress';
}

/** What answers of figures say of themselves; lists do not. */
function revisionOf(query: Query): unknown {
  return (query.state.data as { revision?: unknown } | undefined)?.revision;
}

/** Marks queries stale, and asks again for those on the screen; rows that are being read only learn that they are. */
function markStale(client: QueryClient, isStale: (query: Query) => boolean): void {
  const holds = (query: Query) => query.meta?.live === 'hold';
  void client.invalidateQueries({ predicate: (query) => isStale(query) && holds(query), refetchType: 'none' });
  void client.invalidateQueries({ predicate: (query) => isStale(query) && !holds(query) });
}

/**
 * Passes news on to the cache, each topic at its pace. News that come while a topic is being asked for wait until the answer is there:
 * it may have been on its way before them, and starting over each time would never end in a storm.
 */
export function createAnnouncer(client: QueryClient, tenantKey: number) {
  const timers = new Map<Topic, ReturnType<typeof setTimeout>>();
  const last = new Map<Topic, number>();
  let rechecking: ReturnType<typeof setTimeout> | undefined;

  function flush(topic: Topic): void {
    timers.delete(topic);
    if (client.isFetching({ predicate: (query) => isAbout(query, tenantKey, topic) }) > 0) {
      schedule(topic, pace[topic]);
      return;
    }

    last.set(topic, Date.now());
    markStale(client, (query) => isAbout(query, tenantKey, topic));
  }

  function schedule(topic: Topic, wait: number): void {
    timers.set(topic, setTimeout(() => flush(topic), wait));
  }

  /** Marks each of these stale unless its answer names the revision; not while one is on its way, which may yet do so. */
  function recheck(early: readonly Query[], revision: number): void {
    if (early.some((query) => query.state.fetchStatus === 'fetching')) {
      rechecking = setTimeout(() => recheck(early, revision), pace.stats);
      return;
    }

    markStale(client, (query) => early.includes(query) && revisionOf(query) !== revision);
  }

  return {
    announce(about: readonly Topic[]): void {
      for (const topic of about.filter((each) => !timers.has(each))) {
        const since = Date.now() - (last.get(topic) ?? 0);
        schedule(topic, Math.max(0, pace[topic] - since));
      }
    },
    /**
     * The first word of a line: the figures are at this revision. Nobody told of what changed between the page's first questions and the
     * line's first word, so whatever was asked before it, and does not say that it is as new, is asked once more.
     */
    firstHeard(revision: number): void {
      const early = client.getQueryCache().findAll({
        predicate: (query) => salesTopics.some((topic) => isAbout(query, tenantKey, topic)),
      });
      recheck(early, revision);
      void client.invalidateQueries({ queryKey: syncProgressKey(tenantKey), exact: true });
    },
    stop(): void {
      clearTimeout(rechecking);
      timers.forEach(clearTimeout);
      timers.clear();
    },
  };
}
