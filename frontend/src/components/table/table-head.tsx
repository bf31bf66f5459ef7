import { flexRender, type Header, type Table } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { ariaSort, nextSort } from '@/components/table/column';
import { cn } from '@/lib/cn';

interface TableHeadProps<Row> {
  table: Table<Row>;
  /** As the API says it: `-totalSales`; empty when nothing is sorted. */
  sort: string;
  onSort: ((sort: string) => void) | undefined;
}

interface HeadCellProps<Row> extends Omit<TableHeadProps<Row>, 'table'> {
  header: Header<Row, unknown>;
}

function HeadCell<Row>({ header, sort, onSort }: HeadCellProps<Row>) {
  const { end = false, sort: word, wideOnly } = header.column.columnDef.meta ?? {};
  const sorted = ariaSort(sort, onSort && word);
  const label = flexRender(header.column.columnDef.header, header.getContext());
  const Arrow = sorted === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={cn('h-9 border-b border-border bg-sunken px-3 text-caption font-medium whitespace-nowrap text-muted first:pl-6 last:pr-6', end ? 'text-right' : 'text-left', wideOnly && 'max-desk:hidden')}
    >
      {onSort && word ? (
        <button type="button" onClick={() => onSort(nextSort(sort, word, end))} className={cn('group inline-flex items-center gap-1 rounded-xs hover:text-text', end && 'flex-row-reverse', sorted !== 'none' && 'text-text')}>
          {label}
          <Arrow aria-hidden className={cn('size-3', sorted === 'none' && 'opacity-0 group-hover:opacity-60')} />
        </button>
      ) : (
        label
      )}
    </th>
  );
}

/** Stays at the top; each column that sorts is a button and says how it is sorted. */
export function TableHead<Row>({ table, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead className="sticky top-0 z-10">
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => (
            <HeadCell key={header.id} header={header} sort={sort} onSort={onSort} />
          ))}
        </tr>
      ))}
    </thead>
  );
}
