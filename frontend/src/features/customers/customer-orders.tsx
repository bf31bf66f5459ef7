import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { newsOf } from '@/api/news-of';
import { explain } from '@/api/problem';
import { ordersSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { orderColumns, orderPhoneRow } from '@/components/rows/order-columns';
import { RefreshOffer } from '@/components/rows/refresh-offer';
import { RowTable } from '@/components/rows/row-table';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportButton } from '@/components/ui/export-button';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort, useRowChoice } from '@/lib/use-row-choice';

const sorts = ['processedAt', 'name', 'totalSales', 'netSales'];

/** All orders of a customer, with their sum. */
export function CustomerOrders({ customerId }: { customerId: number }) {
  const navigate = useNavigate();
  const { currency, timeZone } = useTenant();
  const { change, ...choice } = useRowChoice();
  const sort = knownSort(choice.sort, sorts, '-processedAt');
  const source = ordersSource({ customerId, sort });
  const list = useRowPages(source);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.rows), ({ id }) => id), [list.pages]);
  const words = useMemo(() => ({ currency, timeZone, search: '' }), [currency, timeZone]);
  const columns = useMemo(() => orderColumns(words, ['customer', 'netSales', 'units']), [words]);
  return (
    <Card
      flush
      title="Orders"
      action={
        <span className="flex items-center gap-2 pr-2">
          <RefreshOffer offer={newsOf(first, list.now)} onRefresh={list.refresh} />
          <ExportButton onExport={source.save} explain={explain} />
        </span>
      }
    >
      <div className="mt-3">
        <RowTable
          label="Orders of this customer"
          list={list}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => String(id)}
          phoneRow={orderPhoneRow(words)}
          onOpenRow={({ id }) => void navigate(`/orders/${id}`)}
          sort={sort}
          onSort={(next) => change({ sort: next })}
          count={first?.count ?? 0}
          sums={
            first && {
              date: `All ${formatCount(first.count)}`,
              totalSales: formatMoney(first.sums.totalSales, currency),
            }
          }
          search=""
          onClear={() => undefined}
          isFiltered={false}
          empty={<EmptyState title="No order yet." />}
          failed="The orders could not be loaded."
          explain={explain}
          className="max-h-152"
        />
      </div>
    </Card>
  );
}
