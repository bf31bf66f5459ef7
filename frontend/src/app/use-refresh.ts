import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLiveState } from '@/api/live-state';
import { salesTopics } from '@/api/live-topics';
import { explain } from '@/api/problem';
import type { StatsResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { statsQuery } from '@/api/stats';
import { refreshWords } from '@/app/refresh-words';
import { say } from '@/components/ui/toasts';
import { formatTime } from '@/lib/dates';
import type { Comparison, DayRange } from '@/lib/range';

/** When the figures in the cache were true: while news arrive, when the server was last heard; else when they were asked for. */
export function useAsOf(): number | null {
  const { id } = useTenant();
  const client = useQueryClient();
  const live = useLiveState();
  const asked = useSyncExternalStore(
    (listener) => client.getQueryCache().subscribe(listener),
    () =>
      Math.max(
        0,
        ...client
          .getQueryCache()
          .findAll({ predicate: ({ queryKey }) => queryKey[0] === id && salesTopics.some((topic) => topic === queryKey[1]) })
          .map((query) => query.state.dataUpdatedAt),
      ),
  );
  const known = Math.max(asked, asked > 0 && live.status === 'live' ? (live.heardAt ?? 0) : 0);
  return known === 0 ? null : known;
}

/**
 * The refresh button: asks for everything on the screen again and says what changed since the reader last asked, or first saw the range:
 * what came live in between is told too.
 */
export function useRefresh(range: DayRange, comparison: Comparison) {
  const { id, timeZone } = useTenant();
  const client = useQueryClient();
  const asOf = useAsOf();
  const [refreshing, setRefreshing] = useState(false);
  const told = useRef(new Map<string, StatsResponse>());
  const query = statsQuery(id, range, comparison);
  const key = query.queryKey.join();
  const { data, isPlaceholderData } = useQuery({ ...query, enabled: false });

  useEffect(() => {
    if (data && !isPlaceholderData && !told.current.has(key)) {
      told.current.set(key, data);
    }
  }, [data, isPlaceholderData, key]);

  async function refresh(): Promise<void> {
    const before = told.current.get(key) ?? null;
    setRefreshing(true);
    try {
      const now = await client.query({ ...query, staleTime: 0 });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === id && queryKey.join() !== key });
      const { title, detail, changed } = refreshWords(before, now);
      told.current.set(key, now);
      say(changed ? 'good' : 'info', title, detail);
    } catch (error) {
      const stay = asOf === null ? '' : ` The figures of ${formatTime(new Date(asOf), timeZone, { seconds: true })} stay.`;
      say('bad', 'Could not refresh', explain(error) + stay);
    } finally {
      setRefreshing(false);
    }
  }

  return { asOf, refreshing, refresh: () => void (refreshing || refresh()) };
}
