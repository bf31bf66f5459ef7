import { getCoreRowModel, useReactTable, type ColumnDef } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Gap, SumRow, Widths } from '@/components/table/table-parts';
import { SkeletonRow, TableRow } from '@/components/table/table-row';
import { TableHead } from '@/components/table/table-head';
import { useRowKeys } from '@/components/table/use-row-keys';
import { cn } from '@/lib/cn';
import { useIsPhone } from '@/lib/use-media-query';

interface DataTableProps<Row> {
  /** What the table is of: heard. */
  label: string;
  /** Columns; their `meta` (column.ts) says width, alignment and the API's word to sort by. Keep the array the same between renders. */
  columns: ColumnDef<Row>[];
  /** The rows loaded so far; only those in sight are in the page, so 50,000 stay smooth. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The API's word: `-totalSales`; with `onSort` the heads become buttons. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** Cells of the sum row by column id: the sums of *all* matching rows, from the server. On a phone the first and the last are shown. */
  sums?: Partial<Record<string, ReactNode>>;
  /** All matching rows, loaded or not. */
  count?: number;
  /** More can be loaded; called when the end comes near, never while `loadingMore`. */
  hasMore?: boolean;
  loadingMore?: boolean;
  onLoadMore?: () => void;
  /** No row is known yet: skeleton rows. */
  loading?: boolean;
  /** Old rows stay, fainter, while others are asked for. */
  fading?: boolean;
  /** Shown instead of rows when there are none: `NoMatch`, `EmptyState`. */
  empty?: ReactNode;
  /** Click, Enter or Space on a row. */
  onOpenRow?: (row: Row) => void;
  /** The two lines of a row under 761 px; without it the cells stay and the table scrolls sideways in itself. */
  phoneRow?: (row: Row) => ReactNode;
  /** Height of the scrolling part: `h-full` unless told, or `max-h-96`. */
  className?: string;
}

const NEAR_THE_END = 20;

/** Rows in a frame that scrolls: sticky head and sum, virtual rows, keys, loading at the end. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, sort = '', onSort, count = rows.length, hasMore = false, loadingMore = false, loading = false } = props;
  const { onLoadMore, onOpenRow, phoneRow, sums, empty, fading = false, className = 'h-full' } = props;
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const phone = useIsPhone() && phoneRow !== undefined;
  const rowHeight = phone ? 60 : 44;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: 36,
    scrollPaddingEnd: sums ? 48 : 0,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  // The table is given the rows in sight alone: a model of each of 50,000 rows would cost more than drawing them.
  const data = useMemo(() => rows.slice(first, last + 1), [rows, first, last]);
  const table = useReactTable({ data, columns, getRowId: rowKey, getCoreRowModel: getCoreRowModel(), manualSorting: true });
  const visible = table.getRowModel().rows;
  const keys = useRowKeys({
    body,
    count: rows.length,
    page: Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / rowHeight) - 2),
    scrollTo: (index) => virtual.scrollToIndex(index),
    open: onOpenRow && ((index) => rows[index] !== undefined && onOpenRow(rows[index])),
  });

  const wantsMore = hasMore && !loadingMore && !loading && last >= rows.length - NEAR_THE_END;
  useEffect(() => {
    if (wantsMore) {
      onLoadMore?.();
    }
  }, [wantsMore, onLoadMore]);
  useEffect(() => virtual.measure(), [virtual, rowHeight]);

  // When the active row was scrolled out of the page, Tab reaches the first one in sight.
  const reachable = keys.active >= first && keys.active <= last ? keys.active : first;
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  // Those of the first answer and those at the end are not the same rows, or the browser would see them move.
  const waiting = loading ? 8 : hasMore ? 3 : 0;
  return (
    <div ref={frame} className={cn('relative overflow-auto overscroll-contain', className)}>
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-busy={loading || loadingMore || fading || undefined}
        className={cn('w-full border-separate border-spacing-0 text-body-sm', !phone && 'table-fixed max-tablet:min-w-160')}
      >
        {!phone && <Widths columns={columns} />}
        {!phone && <TableHead table={table} sort={sort} onSort={onSort} />}
        <tbody ref={body} className={cn('transition-opacity duration-(--duration-calm)', fading && 'opacity-60')}>
          <Gap height={before} />
          {visible.map((row, offset) => (
            <TableRow
              key={row.id}
              row={row}
              index={first + offset}
              reachable={first + offset === reachable}
              phone={phone ? phoneRow(row.original) : undefined}
              onOpen={onOpenRow && (() => onOpenRow(row.original))}
              onKeyDown={(event) => keys.onKeyDown(event, first + offset)}
              onFocus={() => keys.setActive(first + offset)}
            />
          ))}
          <Gap height={after} />
          {Array.from({ length: waiting }, (_, index) => (
            <SkeletonRow key={`${loading ? 'first' : 'more'} ${index}`} columns={phone ? 2 : table.getVisibleLeafColumns().length} height={rowHeight} />
          ))}
          {!loading && rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
        {sums && !loading && <SumRow columns={columns} sums={sums} phone={phone} />}
      </table>
    </div>
  );
}
