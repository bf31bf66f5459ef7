import { flexRender, type Row as TableRowModel } from '@tanstack/react-table';
import type { KeyboardEvent, ReactNode } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { cn } from '@/lib/cn';

interface TableRowProps<Row> {
  row: TableRowModel<Row>;
  index: number;
  /** The one row that the Tab key reaches. */
  reachable: boolean;
  /** The two lines of a phone; the cells without it. */
  phone: ReactNode | undefined;
  onOpen: (() => void) | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

/** A row, 44 high (60 on a phone). */
export function TableRow<Row>({ row, index, reachable, phone, onOpen, onKeyDown, onFocus }: TableRowProps<Row>) {
  const cells = row.getVisibleCells();
  return (
    <tr
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={reachable ? 0 : -1}
      onClick={onOpen}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      className={cn('group/row -outline-offset-2 hover:bg-hover', onOpen && 'cursor-pointer')}
    >
      {phone === undefined ? (
        cells.map((cell) => {
          const { end, wideOnly } = cell.column.columnDef.meta ?? {};
          return (
            <td key={cell.id} className={cn('h-11 max-w-0 truncate border-b border-border px-3 first:pl-6 last:pr-6', end && 'figures text-right', wideOnly && 'max-desk:hidden')}>
              {flexRender(cell.column.columnDef.cell, cell.getContext())}
            </td>
          );
        })
      ) : (
        <td colSpan={cells.length} className="h-15 border-b border-border px-4">
          {phone}
        </td>
      )}
    </tr>
  );
}

/** A row that is on its way. */
export function SkeletonRow({ columns, height }: { columns: number; height: number }) {
  return (
    <tr aria-hidden>
      {Array.from({ length: columns }, (_, index) => (
        <td key={index} className="border-b border-border px-3 first:pl-6 last:pr-6" style={{ height }}>
          <Skeleton className={cn('h-3.5', index === 0 ? 'w-2/3' : 'ml-auto w-1/2')} />
        </td>
      ))}
    </tr>
  );
}
