import type { ColumnDef } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

function idOf<Row>(column: ColumnDef<Row>): string {
  return column.id ?? ('accessorKey' in column ? String(column.accessorKey) : '');
}

/** Widths of the columns, so that rows that come into sight move nothing. */
export function Widths<Row>({ columns }: { columns: readonly ColumnDef<Row>[] }) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={idOf(column)} className={cn(column.meta?.wideOnly && 'max-desk:hidden')} style={column.meta?.width ? { width: column.meta.width } : undefined} />
      ))}
    </colgroup>
  );
}

/** The room of the rows that are not in the page. */
export function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td className="p-0" style={{ height }} />
    </tr>
  ) : null;
}

interface SumRowProps<Row> {
  columns: readonly ColumnDef<Row>[];
  sums: Partial<Record<string, ReactNode>>;
  phone: boolean;
}

const cell = 'h-12 border-t border-border bg-sunken px-3 font-semibold first:pl-6 last:pr-6 max-tablet:first:pl-4 max-tablet:last:pr-4';

/** Stays at the bottom: the sums of all matching rows. */
export function SumRow<Row>({ columns, sums, phone }: SumRowProps<Row>) {
  if (phone) {
    const shown = columns.map((column) => sums[idOf(column)]).filter((sum) => sum !== undefined);
    return (
      <tfoot className="sticky bottom-0 z-10">
        <tr>
          <td className={cell}>
            <div className="flex justify-between gap-4">
              <span>{shown[0]}</span>
              <span className="figures">{shown.length > 1 && shown.at(-1)}</span>
            </div>
          </td>
        </tr>
      </tfoot>
    );
  }

  return (
    <tfoot className="sticky bottom-0 z-10">
      <tr>
        {columns.map((column) => (
          <td key={idOf(column)} className={cn(cell, 'whitespace-nowrap', column.meta?.end && 'figures text-right', column.meta?.wideOnly && 'max-desk:hidden')}>
            {sums[idOf(column)]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
