import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { hasNews } from '@/api/news-of';
import { customersSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { customerColumns, customerPhoneRow } from '@/components/rows/customer-columns';
import { RowPart } from '@/features/drilldown/row-part';
import { SumRow } from '@/features/drilldown/sum-row';
import { useAllRows } from '@/features/drilldown/use-all-rows';
import type { View } from '@/features/drilldown/use-view';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort } from '@/lib/use-row-choice';

interface CustomerRowsProps {
  kind?: 'new' | 'returning';
  view: View;
  figure: string | undefined;
}

const sorts = ['name', 'orders', 'totalSales', 'lastOrderOn'];

function counted(customers: number): string {
  return `${formatCount(customers)} ${customers === 1 ? 'customer' : 'customers'}`;
}

/** The customers behind a count of customers. */
export function CustomerRows({ kind, view, figure }: CustomerRowsProps) {
  const navigate = useNavigate();
  const { currency } = useTenant();
  const { range, search, isFiltered } = view;
  const sort = knownSort(view.sort, sorts, '-totalSales');
  const list = useRowPages(customersSource({ range, search, status: kind, sort }));
  const all = useAllRows(customersSource({ range, status: kind, sort }), isFiltered);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.rows), ({ id }) => id), [list.pages]);
  const words = useMemo(() => ({ currency, search, since: range.start }), [currency, search, range.start]);
  const columns = useMemo(() => customerColumns(words), [words]);
  const now = list.now;

  return (
    <RowPart
      names={['customer', 'customers']}
      reads="name, e-mail and customer id"
      view={view}
      list={list}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => String(id)}
      phoneRow={customerPhoneRow(words)}
      onOpenRow={({ id }) => void navigate(`/customers/${id}`)}
      sorts={sorts}
      ownSort="-totalSales"
      count={first?.count}
      all={all?.count}
    >
      <SumRow
        label={first ? `${isFiltered ? 'Matching' : 'All'} ${formatCount(first.count)} rows` : 'All rows'}
        detail={all && `of ${counted(all.count)}`}
        isFigure={!isFiltered && first !== undefined && figure === String(first.count)}
        offer={now && hasNews(first, now) ? `Refresh: now ${counted(now.count)}, ${formatMoney(now.sums.totalSales, currency)}` : null}
        onRefresh={list.refresh}
        sum={first && counted(first.count)}
        beside={first && `${formatMoney(first.sums.totalSales, currency)} total sales`}
      />
    </RowPart>
  );
}
