import type { ColumnDef } from '@tanstack/react-table';
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { explain } from '@/api/problem';
import { FilterMenu } from '@/components/rows/filter-menu';
import { RowTable, type ReadRows } from '@/components/rows/row-table';
import { RowToolbar } from '@/components/rows/row-toolbar';
import { EmptyState } from '@/components/ui/empty-state';
import { DateFilter } from '@/features/drilldown/date-filter';
import type { View } from '@/features/drilldown/use-view';
import { formatDayRange } from '@/lib/dates';
import { financialStatuses } from '@/lib/financial-status';
import { formatCount } from '@/lib/money';
import { knownSort } from '@/lib/use-row-choice';

interface RowPartProps<Row> {
  /** What a row is: `['sale event', 'sale events']`. */
  names: readonly [one: string, many: string];
  /** What a search reads: "order, customer, product, date and status". */
  reads: string;
  view: View;
  list: ReadRows;
  columns: ColumnDef<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  phoneRow: (row: Row) => ReactNode;
  onOpenRow?: (row: Row) => void;
  /** The columns the API sorts by, and the order without a choice. */
  sorts: readonly string[];
  ownSort: string;
  /** All matching rows; undefined until the first answer. */
  count: number | undefined;
  /** All rows, when a filter leaves some out and it is known. */
  all?: number;
  /** Offers a choice of the financial status. */
  withStatus?: boolean;
  /** The sum row. */
  children: ReactNode;
}

/** The rows behind a figure: search and filters, the table, and below it their sum. Only the rows scroll. */
export function RowPart<Row>({ names, reads, view, count, all, withStatus = false, sorts, ownSort, children, ...table }: RowPartProps<Row>) {
  const [one, many] = names;
  const { search, status, change, range, isFiltered } = view;
  const label = many.charAt(0).toUpperCase() + many.slice(1);
  const counted = (total: number) => `${formatCount(total)} ${total === 1 ? one : many}`;
  return (
    <>
      <RowToolbar
        label={`Search ${many}`}
        placeholder={reads.charAt(0).toUpperCase() + reads.slice(1).replace(' and ', ', ')}
        search={search}
        onSearch={(text) => change({ search: text })}
        end={
          count !== undefined && (
            <span className="max-tablet:hidden">{isFiltered && all !== undefined ? `${formatCount(count)} of ${counted(all)}` : counted(count)}</span>
          )
        }
      >
        {withStatus && <FilterMenu label="Status" options={financialStatuses} value={status} onChange={(next) => change({ status: next })} />}
        <DateFilter view={view} />
      </RowToolbar>
      <div className="min-h-60 flex-1 border-t border-border">
        <RowTable
          {...table}
          label={label}
          count={count ?? 0}
          sort={knownSort(view.sort, sorts, ownSort)}
          onSort={(sort) => change({ sort })}
          search={search}
          onClear={() => change({ search: '', status: null })}
          reads={reads}
          isFiltered={status !== null}
          empty={
            <EmptyState icon={Inbox} title={`No ${one} in ${formatDayRange(range.start, range.end)}.`}>
              {range !== view.whole && 'Look at the whole range to see the others.'}
            </EmptyState>
          }
          failed={`${label} could not be loaded.`}
          explain={explain}
          className="h-full"
        />
      </div>
      {children}
    </>
  );
}

