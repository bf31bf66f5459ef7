import { useQuery } from '@tanstack/react-query';
import { useTenantKey } from '@/api/session';
import type { RowPage, RowSource } from '@/api/use-row-pages';
import { OPENED } from '@/features/drilldown/queries';

/** Count and sums of a list without the reader's filters: what the filtered rows are a part of. */
export function useAllRows<Page extends RowPage>(unfiltered: RowSource<Page>, isFiltered: boolean): Page | undefined {
  const tenantKey = useTenantKey();
  const { data } = useQuery({
    queryKey: [tenantKey, unfiltered.topic, OPENED, 'all', ...unfiltered.key],
    queryFn: ({ signal }) => unfiltered.ask({ limit: 1 }, signal),
    enabled: isFiltered,
    meta: { live: 'hold' },
    staleTime: Infinity,
    gcTime: 0,
  });
  return isFiltered ? data : undefined;
}
