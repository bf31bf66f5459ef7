import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { Topic } from '@/api/live-topics';
import { useTenantKey } from '@/api/session';

/** Rows of a page; the API answers 200 at most. */
const PAGE_ROWS = 100;

/** What every list of the API answers beside its rows. */
export interface RowPage {
  /** For the next page; null on the last. */
  nextCursor: string | null;
  /** All matching rows, not those of the page. */
  count: number;
}

/** A list, with its filters and its sort. */
export interface RowSource<Page extends RowPage> {
  /** What it changes with. */
  topic: Topic;
  /** Everything the answer depends on but the page. */
  key: readonly unknown[];
  ask: (page: { cursor?: string; limit: number }, signal: AbortSignal) => Promise<Page>;
}

/** A list as far as it has been read. */
export interface RowPages<Page extends RowPage> {
  /** In order; the first one's count and sums are those of all rows. Empty until there is an answer. */
  pages: readonly Page[];
  /** What the list says now: its count and sums, when news came after the rows were read. */
  now: Page | undefined;
  /** The rows answer the question before this one, and will be replaced. */
  isOld: boolean;
  isPending: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  /** Why there are no rows, or why there are no more. */
  error: unknown;
  /** Reads the next page, unless there is none or it is on its way. */
  more: () => void;
  /** Reads the list again from its beginning. */
  refresh: () => void;
}

/** A list of any length, read page by page. News never move rows that are being read; the page offers them instead. */
export function useRowPages<Page extends RowPage>(source: RowSource<Page>): RowPages<Page> {
  const client = useQueryClient();
  const tenantKey = useTenantKey();
  const rowsKey = [tenantKey, source.topic, 'rows', ...source.key];
  const nowKey = [tenantKey, source.topic, 'now', ...source.key];
  const rows = useInfiniteQuery({
    queryKey: rowsKey,
    queryFn: async ({ pageParam, signal }) => {
      const page = await source.ask({ cursor: pageParam, limit: PAGE_ROWS }, signal);
      if (pageParam === undefined) {
        client.setQueryData(nowKey, page);
      }

      return page;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    refetchOnMount: false,
    meta: { live: 'hold' },
  });
  const now = useQuery({
    queryKey: nowKey,
    queryFn: ({ signal }) => source.ask({ limit: 1 }, signal),
    enabled: rows.isSuccess && !rows.isPlaceholderData,
    staleTime: Infinity,
  });

  return {
    pages: rows.data?.pages ?? [],
    now: now.data,
    isOld: rows.isPlaceholderData,
    isPending: rows.isPending,
    isLoadingMore: rows.isFetchingNextPage,
    hasMore: rows.hasNextPage,
    error: rows.error,
    more: () => {
      if (rows.hasNextPage && !rows.isFetching) {
        void rows.fetchNextPage();
      }
    },
    refresh: () => {
      client.setQueryData<InfiniteData<Page, string | undefined>>(
        rowsKey,
        (known) => known && { pages: known.pages.slice(0, 1), pageParams: known.pageParams.slice(0, 1) },
      );
      void rows.refetch();
    },
  };
}
