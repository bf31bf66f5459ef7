import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTenant } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { dayOf } from '@/lib/dates';
import { resolveRange } from '@/lib/range';
import { useRangeChoice } from '@/lib/use-range-choice';

function everyMinute(tick: () => void): () => void {
  const timer = setInterval(tick, 60_000);
  return () => clearInterval(timer);
}

/** The shop's date now; a page left open over midnight moves on with it. */
export function useToday(): string {
  const { timeZone } = useTenant();
  return useSyncExternalStore(everyMinute, () => dayOf(new Date(), timeZone));
}

/**
 * The range of the address in days of the shop: `start` and `end` for queries, `choice` and `comparison` as chosen, `choose` and `compare`
 * to choose others. All time begins where the shop's history does.
 */
export function useShopRange() {
  const { id } = useTenant();
  const today = useToday();
  const chosen = useRangeChoice();
  const { data: sync } = useQuery({ ...syncProgressQuery(id), enabled: chosen.choice.preset === 'all' });
  return { ...chosen, ...resolveRange(chosen.choice, today, sync?.coverage.from), today };
}
