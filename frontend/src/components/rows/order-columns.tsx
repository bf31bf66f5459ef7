import type { ColumnDef } from '@tanstack/react-table';
import { CustomerName } from '@/components/rows/customer-name';
import { Highlight } from '@/components/rows/highlight';
import { PhoneRow } from '@/components/rows/phone-row';
import { RowLink } from '@/components/rows/row-link';
import type { RowWords } from '@/components/rows/row-words';
import { Badge } from '@/components/ui/badge';
import { FulfillmentBadge, StatusBadge } from '@/components/ui/status-badge';
import { formatInstant } from '@/lib/dates';
import type { FinancialStatus } from '@/lib/financial-status';
import { formatCount, formatMoney } from '@/lib/money';

/** What is shown of an order in a list, as the API answers it. */
export interface OrderRow {
  id: number;
  name: string;
  processedAt: string;
  cancelledAt: string | null;
  financialStatus: FinancialStatus;
  fulfillmentStatus: string | null;
  test: boolean;
  customerName: string | null;
  customerNameSource: 'customer' | 'address' | 'email' | 'id' | null;
  amounts: { unitsSold: number; netSales: string; totalSales: string };
}

function OrderName({ order, search }: { order: OrderRow; search: string }) {
  return (
    <RowLink accent to={`/orders/${order.id}`}>
      <Highlight text={order.name} search={search} />
    </RowLink>
  );
}

/** What sets an order apart beside its status: cancelled, or a test that counts nowhere. */
function Marks({ order }: { order: OrderRow }) {
  return (
    <>
      {order.test && <Badge tone="info">Test</Badge>}
      {order.cancelledAt !== null && <Badge>Cancelled</Badge>}
    </>
  );
}

/** A cancelled order is not waiting to be sent, and a test never was. */
function Fulfillment({ order }: { order: OrderRow }) {
  return order.test || order.cancelledAt !== null ? <Marks order={order} /> : <FulfillmentBadge status={order.fulfillmentStatus} />;
}

/** Columns of a list of orders. A column left out is not needed where the list stands. */
export function orderColumns({ currency, timeZone, search }: RowWords, without: readonly string[] = []): ColumnDef<OrderRow>[] {
  const columns: ColumnDef<OrderRow>[] = [
    {
      id: 'date',
      header: 'Date',
      meta: { width: '9.5rem', sort: 'processedAt' },
      cell: ({ row }) => <span className="text-secondary">{formatInstant(row.original.processedAt, timeZone)}</span>,
    },
    { id: 'name', header: 'Order', meta: { width: '6rem', sort: 'name' }, cell: ({ row }) => <OrderName order={row.original} search={search} /> },
    {
      id: 'customer',
      header: 'Customer',
      cell: ({ row }) => <CustomerName name={row.original.customerName} source={row.original.customerNameSource} search={search} />,
    },
    {
      id: 'status',
      header: 'Status',
      meta: { width: '11rem' },
      cell: ({ row }) => <StatusBadge status={row.original.financialStatus} />,
    },
    {
      id: 'fulfillment',
      header: 'Fulfilment',
      meta: { width: '8.5rem', wideOnly: true },
      cell: ({ row }) => <Fulfillment order={row.original} />,
    },
    {
      id: 'units',
      header: 'Units',
      meta: { width: '4.5rem', end: true, wideOnly: true },
      cell: ({ row }) => formatCount(row.original.amounts.unitsSold),
    },
    {
      id: 'netSales',
      header: 'Net sales',
      meta: { width: '8rem', end: true, wideOnly: true, sort: 'netSales' },
      cell: ({ row }) => <span className="text-secondary">{formatMoney(row.original.amounts.netSales, currency)}</span>,
    },
    {
      id: 'totalSales',
      header: 'Total sales',
      meta: { width: '8.5rem', end: true, sort: 'totalSales' },
      cell: ({ row }) => formatMoney(row.original.amounts.totalSales, currency),
    },
  ];
  return columns.filter(({ id }) => id === undefined || !without.includes(id));
}

/** An order's two lines on a phone. */
export function orderPhoneRow({ currency, timeZone, search }: RowWords) {
  return (order: OrderRow) => (
    <PhoneRow
      title={
        <span className="flex items-center gap-2">
          <OrderName order={order} search={search} />
          {order.financialStatus !== 'paid' && <StatusBadge status={order.financialStatus} />}
          <Marks order={order} />
        </span>
      }
      value={formatMoney(order.amounts.totalSales, currency)}
      detail={`${formatInstant(order.processedAt, timeZone)} · ${order.customerName ?? 'Guest'}`}
    />
  );
}
