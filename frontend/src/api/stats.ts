import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import type { Comparison, DayRange } from '@/lib/range';

/** Totals, comparison and every day of a range: asked for by the overview, and by the refresh button to say what changed. */
export function statsQuery(tenantKey: number, range: DayRange, comparison: Comparison) {
  return queryOptions({
    queryKey: [tenantKey, 'stats', range.start, range.end, comparison] as const,
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/dashboard/stats', {
          params: { query: { startDate: range.start, endDate: range.end, compare: comparison } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
