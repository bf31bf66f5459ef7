import type { ColumnDef } from '@tanstack/react-table';
import { CustomerName } from '@/components/rows/customer-name';
import { Highlight } from '@/components/rows/highlight';
import { PhoneRow } from '@/components/rows/phone-row';
import { RowLink } from '@/components/rows/row-link';
import type { RowWords } from '@/components/rows/row-words';
import { Badge } from '@/components/ui/badge';
import { Initials } from '@/components/ui/initials';
import { formatDay, type Day } from '@/lib/dates';
import { formatCount, formatMoney } from '@/lib/money';

/** What is shown of a customer in a list, as the API answers it. Orders and amounts are those of the range. */
export interface CustomerRow {
  id: number;
  name: string;
  nameSource: 'customer' | 'address' | 'email' | 'id';
  email: string | null;
  firstOrderOn: Day | null;
  lastOrderOn: Day | null;
  amounts: { orders: number; totalSales: string };
}

interface CustomerWords extends Omit<RowWords, 'timeZone'> {
  /** First day of the range: who ordered before it is a returning customer. */
  since: Day;
}

function Kind({ customer, since }: { customer: CustomerRow; since: Day }) {
  if (customer.firstOrderOn === null) {
    return null;
  }

  return customer.firstOrderOn >= since ? <Badge tone="info">New</Badge> : <Badge>Returning</Badge>;
}

function Name({ customer, search }: { customer: CustomerRow; search: string }) {
  return (
    <span className="min-w-0 grow">
      <RowLink to={`/customers/${customer.id}`}>
        <CustomerName name={customer.name} source={customer.nameSource} search={search} />
      </RowLink>
    </span>
  );
}

function day(date: Day | null) {
  return <span className="text-secondary">{date === null ? '–' : formatDay(date, { year: 'always' })}</span>;
}

/** Columns of a list of customers. */
export function customerColumns({ currency, search, since }: CustomerWords): ColumnDef<CustomerRow>[] {
  return [
    {
      id: 'name',
      header: 'Customer',
      meta: { sort: 'name' },
      cell: ({ row }) => (
        <span className="flex min-w-0 items-center gap-3">
          <Initials name={row.original.name} />
          <Name customer={row.original} search={search} />
        </span>
      ),
    },
    {
      id: 'email',
      header: 'E-mail',
      meta: { width: '14rem', wideOnly: true },
      cell: ({ row }) =>
        row.original.email === null ? (
          <span className="text-muted">not shared</span>
        ) : (
          <span className="text-secondary">
            <Highlight text={row.original.email} search={search} />
          </span>
        ),
    },
    { id: 'kind', header: 'Kind', meta: { width: '6.5rem', wideOnly: true }, cell: ({ row }) => <Kind customer={row.original} since={since} /> },
    { id: 'orders', header: 'Orders', meta: { width: '5.5rem', end: true, sort: 'orders' }, cell: ({ row }) => formatCount(row.original.amounts.orders) },
    { id: 'first', header: 'First order', meta: { width: '7rem', end: true, wideOnly: true }, cell: ({ row }) => day(row.original.firstOrderOn) },
    { id: 'last', header: 'Last order', meta: { width: '7rem', end: true, sort: 'lastOrderOn' }, cell: ({ row }) => day(row.original.lastOrderOn) },
    {
      id: 'totalSales',
      header: 'Total sales',
      meta: { width: '8.5rem', end: true, sort: 'totalSales' },
      cell: ({ row }) => <span className="font-medium">{formatMoney(row.original.amounts.totalSales, currency)}</span>,
    },
  ];
}

/** A customer's two lines on a phone. */
export function customerPhoneRow({ currency, search }: CustomerWords) {
  return (customer: CustomerRow) => {
    const { orders, totalSales } = customer.amounts;
    const counted = `${formatCount(orders)} ${orders === 1 ? 'order' : 'orders'}`;
    return (
      <PhoneRow
        title={<Name customer={customer} search={search} />}
        value={<span className="font-medium">{formatMoney(totalSales, currency)}</span>}
        detail={customer.lastOrderOn === null ? counted : `${counted} · last ${formatDay(customer.lastOrderOn)}`}
      />
    );
  };
}
