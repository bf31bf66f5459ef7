import type { ColumnDef } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { EmptyRange } from '@/components/rows/empty-range';
import { RefreshOffer } from '@/components/rows/refresh-offer';
import { RowTable, type ReadRows } from '@/components/rows/row-table';
import { RowToolbar } from '@/components/rows/row-toolbar';
import { Card } from '@/components/ui/card';
import { formatCount } from '@/lib/money';
import type { DayRange, RangeChoice } from '@/lib/range';
import { useNewsAtTop } from '@/lib/use-news-at-top';
import type { RowChoice } from '@/lib/use-row-choice';

interface RowListProps<Row> {
  /** What a row is: `['order', 'orders']`. */
  names: readonly [one: string, many: string];
  placeholder: string;
  /** What a search reads, for who found nothing. */
  reads: string;
  list: ReadRows & { pages: readonly unknown[] };
  /** What has changed under the rows; null when nothing did. */
  news: string | null;
  columns: ColumnDef<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  phoneRow: (row: Row) => ReactNode;
  onOpenRow?: (row: Row) => void;
  sort: string;
  /** All matching rows; undefined until the first answer. */
  count: number | undefined;
  sums: Partial<Record<string, ReactNode>> | undefined;
  search: string;
  /** Whether a filter beside the search leaves rows out. */
  isFiltered: boolean;
  change: (part: Partial<RowChoice>) => void;
  /** Filters beside the search. */
  filters: ReactNode;
  range: DayRange & { choice: RangeChoice; choose: (choice: RangeChoice) => void };
  explain: (error: unknown) => string;
}

/** A list with its search, its filters, its count and its sums, as a page shows it. */
export function RowList<Row>({ names, placeholder, reads, list, news, search, isFiltered, change, filters, range, count, ...table }: RowListProps<Row>) {
  const [one, many] = names;
  const title = many.charAt(0).toUpperCase() + many.slice(1);
  const onScroll = useNewsAtTop({ isOld: news !== null, isShort: list.pages.length < 2, refresh: list.refresh });
  const counted = count !== undefined && `${formatCount(count)} ${count === 1 ? one : many}`;
  return (
    <Card flush>
      <RowToolbar
        label={`Search ${many}`}
        placeholder={placeholder}
        search={search}
        onSearch={(text) => change({ search: text })}
        end={news === null ? counted : <RefreshOffer offer={news} onRefresh={list.refresh} />}
      >
        {filters}
      </RowToolbar>
      <div onScrollCapture={onScroll}>
        <RowTable
          {...table}
          label={title}
          list={list}
          count={count ?? 0}
          onSort={(next) => change({ sort: next })}
          search={search}
          onClear={() => change({ search: '', status: null, nameSource: null })}
          reads={reads}
          isFiltered={isFiltered}
          empty={<EmptyRange what={one} range={range} />}
          failed={`${title} could not be loaded.`}
          className="max-h-[max(24rem,calc(100dvh-14rem))]"
        />
      </div>
    </Card>
  );
}
