import type { ColumnDef } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/table/data-table';
import { Button } from '@/components/ui/button';
import { EmptyState, NoMatch } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';

/** A list as far as it has been read (`useRowPages` of api/use-row-pages). */
export interface ReadRows {
  isOld: boolean;
  isPending: boolean;
  isLoadingMore: boolean;
  hasMore: boolean;
  error: unknown;
  more: () => void;
  refresh: () => void;
}

interface RowTableProps<Row> {
  /** What the table is of: heard. */
  label: string;
  list: ReadRows;
  columns: ColumnDef<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  phoneRow: (row: Row) => ReactNode;
  sort: string;
  onSort: (sort: string) => void;
  /** All matching rows. */
  count: number;
  sums?: Partial<Record<string, ReactNode>>;
  /** What was searched for, and how to give that up. */
  search: string;
  onClear: () => void;
  /** What a search reads: "name and e-mail". */
  reads?: string;
  /** Whether rows are left out by something other than the search. */
  isFiltered: boolean;
  /** The empty face of the whole list, unfiltered. */
  empty: ReactNode;
  /** "Orders could not be loaded." */
  failed: string;
  /** `explain` of api/problem. */
  explain: (error: unknown) => string;
  onOpenRow?: (row: Row) => void;
  className?: string;
}

/** A table of rows that come page by page, with all its faces. */
export function RowTable<Row>({ list, search, onClear, reads, isFiltered, empty, failed, explain, className, ...table }: RowTableProps<Row>) {
  if (list.error && table.rows.length === 0) {
    return <ErrorState title={failed} detail={explain(list.error)} onRetry={list.refresh} />;
  }

  const nothing = search ? (
    <NoMatch search={search} onClear={onClear} reads={reads} />
  ) : isFiltered ? (
    <EmptyState title="No row passes these filters." action={<Button onClick={onClear}>Show all rows</Button>} />
  ) : (
    empty
  );
  return (
    <>
      <DataTable
        {...table}
        className={className}
        loading={list.isPending}
        fading={list.isOld}
        hasMore={list.hasMore && !list.error}
        loadingMore={list.isLoadingMore}
        onLoadMore={list.more}
        empty={nothing}
      />
      {list.error ? (
        <div role="alert" className="flex items-center justify-between gap-4 border-t border-border bg-negative-soft px-6 py-2 text-body-sm max-tablet:px-4">
          <span>
            <span className="font-medium">The next rows could not be loaded.</span> {explain(list.error)}
          </span>
          <Button onClick={list.more}>Try again</Button>
        </div>
      ) : null}
    </>
  );
}
