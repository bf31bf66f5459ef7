import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { newsOf } from '@/api/news-of';
import { explain } from '@/api/problem';
import { ordersSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { useShopRange } from '@/api/use-shop-range';
import { RangeTools } from '@/components/range/range-tools';
import { FilterMenu } from '@/components/rows/filter-menu';
import { orderColumns, orderPhoneRow } from '@/components/rows/order-columns';
import { RowList } from '@/components/rows/row-list';
import { ExportButton } from '@/components/ui/export-button';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { formatDayRange } from '@/lib/dates';
import { financialStatuses, readFinancialStatus } from '@/lib/financial-status';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort, useRowChoice } from '@/lib/use-row-choice';

const sorts = ['processedAt', 'name', 'totalSales', 'netSales'];

/** Orders placed in the range. */
export function OrdersPage() {
  const navigate = useNavigate();
  const { currency, timeZone } = useTenant();
  const range = useShopRange();
  const { search, change, ...choice } = useRowChoice();
  const [status, sort] = [readFinancialStatus(choice.status), knownSort(choice.sort, sorts, '-processedAt')];
  const source = ordersSource({ range, search, status, sort });
  const list = useRowPages(source);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.rows), ({ id }) => id), [list.pages]);
  const words = useMemo(() => ({ currency, timeZone, search }), [currency, timeZone, search]);
  const columns = useMemo(() => orderColumns(words), [words]);

  return (
    <>
      <PageTop
        title="Orders"
        detail={`Placed ${formatDayRange(range.start, range.end)} · ${currency}`}
        tools={
          <>
            <RangeTools comparison={false} />
            <ExportButton onExport={source.save} explain={explain} />
          </>
        }
      />
      <PageBody>
        <RowList
          names={['order', 'orders']}
          placeholder="Order, customer, product, date, status"
          reads="order, customer, product, date and status"
          list={list}
          news={newsOf(first, list.now)}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => String(id)}
          phoneRow={orderPhoneRow(words)}
          onOpenRow={({ id }) => void navigate(`/orders/${id}`)}
          sort={sort}
          count={first?.count}
          sums={
            first && {
              date: `${search || status ? 'Matching' : 'All'} ${formatCount(first.count)}`,
              units: formatCount(first.sums.unitsSold),
              netSales: formatMoney(first.sums.netSales, currency),
              totalSales: formatMoney(first.sums.totalSales, currency),
            }
          }
          search={search}
          isFiltered={status !== null}
          change={change}
          filters={<FilterMenu label="Status" options={financialStatuses} value={status} onChange={(next) => change({ status: next })} />}
          range={range}
          explain={explain}
        />
      </PageBody>
    </>
  );
}
