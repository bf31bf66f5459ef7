import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { hasNews } from '@/api/news-of';
import { ordersSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { orderColumns, orderPhoneRow } from '@/components/rows/order-columns';
import { RowPart } from '@/features/drilldown/row-part';
import { SumRow } from '@/features/drilldown/sum-row';
import { useAllRows } from '@/features/drilldown/use-all-rows';
import type { View } from '@/features/drilldown/use-view';
import type { FinancialStatus } from '@/lib/financial-status';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort } from '@/lib/use-row-choice';

interface OrderRowsProps {
  /** What the figure itself asks for. */
  status?: FinancialStatus;
  view: View;
  figure: string | undefined;
}

const sorts = ['processedAt', 'name', 'totalSales', 'netSales'];

function counted(orders: number): string {
  return `${formatCount(orders)} ${orders === 1 ? 'order' : 'orders'}`;
}

/** ", 7 of them test orders", which count nowhere; nothing when all rows count. */
function tests(rows: number, orders: number): string {
  return rows > orders ? `, ${formatCount(rows - orders)} of them test orders` : '';
}

/** The orders behind a count of orders. */
export function OrderRows({ status, view, figure }: OrderRowsProps) {
  const navigate = useNavigate();
  const { currency, timeZone } = useTenant();
  const { range, search, isFiltered } = view;
  const sort = knownSort(view.sort, sorts, '-processedAt');
  const list = useRowPages(ordersSource({ range, search, status: status ?? view.status, sort }));
  const all = useAllRows(ordersSource({ range, status, sort }), isFiltered);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.rows), ({ id }) => id), [list.pages]);
  const words = useMemo(() => ({ currency, timeZone, search }), [currency, timeZone, search]);
  const columns = useMemo(() => orderColumns(words, ['netSales']), [words]);
  const now = list.now;

  return (
    <RowPart
      names={['order', 'orders']}
      reads="order, customer, product, date and status"
      view={view}
      list={list}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => String(id)}
      phoneRow={orderPhoneRow(words)}
      onOpenRow={({ id }) => void navigate(`/orders/${id}`)}
      sorts={sorts}
      ownSort="-processedAt"
      count={first?.count}
      all={all?.count}
      withStatus={status === undefined}
    >
      <SumRow
        label={first ? `${isFiltered ? 'Matching' : 'All'} ${formatCount(first.count)} rows${tests(first.count, first.sums.orders)}` : 'All rows'}
        detail={all && `of ${counted(all.sums.orders)}`}
        isFigure={!isFiltered && first !== undefined && figure === String(first.sums.orders)}
        offer={now && hasNews(first, now) ? `Refresh: now ${counted(now.sums.orders)}` : null}
        onRefresh={list.refresh}
        sum={first && counted(first.sums.orders)}
        beside={first && `${formatMoney(first.sums.totalSales, currency)} total sales`}
      />
    </RowPart>
  );
}
