import type { ColumnDef } from '@tanstack/react-table';
import { CustomerName } from '@/components/rows/customer-name';
import { Highlight } from '@/components/rows/highlight';
import { PhoneRow } from '@/components/rows/phone-row';
import { RowLink } from '@/components/rows/row-link';
import type { RowWords } from '@/components/rows/row-words';
import { StatusBadge } from '@/components/ui/status-badge';
import { cn } from '@/lib/cn';
import { formatInstant } from '@/lib/dates';
import { signOf } from '@/lib/decimal';
import type { FinancialStatus } from '@/lib/financial-status';
import { formatCount, formatMoney } from '@/lib/money';

/** What is shown of a sale event in a list, as the API answers it. */
export interface EventRow {
  orderId: number;
  orderName: string;
  seq: number;
  status: FinancialStatus;
  kind: 'placed' | 'added' | 'refund' | 'cancellation' | 'adjustment';
  occurredAt: string;
  title: string | null;
  units: number;
  customerName: string | null;
  customerNameSource: 'customer' | 'address' | 'email' | 'id' | null;
  value: string;
}

interface EventWords extends Omit<RowWords, 'currency'> {
  /** What the last column is of: `Total sales`. */
  measure: string;
  /** The shop's currency; null when the measure is a count. */
  currency: string | null;
}

/** What an event is called. */
export const eventKinds: Record<EventRow['kind'], string> = {
  placed: 'Placed',
  added: 'Added',
  refund: 'Refund',
  cancellation: 'Cancelled',
  adjustment: 'Adjustment',
};

/** An order's events have places of their own, so the two together are a key. */
export function eventKey({ orderId, seq }: EventRow): string {
  return `${orderId}-${seq}`;
}

function OrderName({ event, search }: { event: EventRow; search: string }) {
  return (
    <RowLink accent to={`/orders/${event.orderId}`}>
      <Highlight text={event.orderName} search={search} />
    </RowLink>
  );
}

/** The line it is about, with its units; what belongs to the order as a whole is its shipping. */
function Product({ event, search }: { event: EventRow; search: string }) {
  const units = Math.abs(event.units);
  return event.title === null ? (
    <span className="text-muted">Whole order</span>
  ) : (
    <span className="text-secondary">
      <Highlight text={event.title} search={search} />
      {units > 1 && ` ×${formatCount(units)}`}
    </span>
  );
}

function Value({ event, currency }: { event: EventRow; currency: string | null }) {
  return (
    <span className={cn(signOf(event.value) < 0 && event.kind !== 'placed' && 'text-negative')}>
      {currency === null ? formatCount(event.value) : formatMoney(event.value, currency)}
    </span>
  );
}

/** Columns of a list of sale events. */
export function eventColumns({ measure, currency, timeZone, search }: EventWords): ColumnDef<EventRow>[] {
  return [
    {
      id: 'date',
      header: 'Date',
      meta: { width: '9.75rem', sort: 'occurredAt' },
      cell: ({ row }) => <span className="text-secondary">{formatInstant(row.original.occurredAt, timeZone)}</span>,
    },
    { id: 'order', header: 'Order', meta: { width: '5.5rem' }, cell: ({ row }) => <OrderName event={row.original} search={search} /> },
    { id: 'kind', header: 'Event', meta: { width: '6rem', wideOnly: true }, cell: ({ row }) => eventKinds[row.original.kind] },
    {
      id: 'customer',
      header: 'Customer',
      meta: { width: '14rem' },
      cell: ({ row }) => <CustomerName name={row.original.customerName} source={row.original.customerNameSource} search={search} />,
    },
    { id: 'product', header: 'Product', cell: ({ row }) => <Product event={row.original} search={search} /> },
    { id: 'status', header: 'Status', meta: { width: '10.25rem' }, cell: ({ row }) => <StatusBadge status={row.original.status} /> },
    {
      id: 'value',
      header: measure,
      meta: { width: '8.5rem', end: true, sort: 'value' },
      cell: ({ row }) => <Value event={row.original} currency={currency} />,
    },
  ];
}

/** An event's two lines on a phone. */
export function eventPhoneRow({ currency, timeZone, search }: EventWords) {
  return (event: EventRow) => (
    <PhoneRow
      title={
        <>
          <OrderName event={event} search={search} />
          {event.kind !== 'placed' && <span className="text-muted"> {eventKinds[event.kind]}</span>}
          {event.title !== null && (
            <>
              {' '}
              <Product event={event} search={search} />
            </>
          )}
        </>
      }
      value={<Value event={event} currency={currency} />}
      detail={`${formatInstant(event.occurredAt, timeZone)} · ${event.customerName ?? 'Guest'}`}
    />
  );
}
