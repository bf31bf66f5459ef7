import { Link } from 'react-router';
import type { CustomerResponse, OrderResponse } from '@/api/schema';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { Initials } from '@/components/ui/initials';
import { NameSourceBadge } from '@/components/ui/name-source-badge';
import { formatDay } from '@/lib/dates';
import { formatCount, formatMoney } from '@/lib/money';

interface OrderCustomerCardProps {
  order: OrderResponse;
  /** Undefined while it is asked for; null when Shopify holds no such record any more. */
  customer: CustomerResponse | null | undefined;
  currency: string;
}

/** Who bought. */
export function OrderCustomerCard({ order, customer, currency }: OrderCustomerCardProps) {
  const { customerId, customerName, customerNameSource } = order;
  if (customerId === null) {
    return (
      <Card title="Customer">
        <p className="text-body-sm text-muted">A guest bought this: it counts in sales, and in no customer’s figures.</p>
      </Card>
    );
  }

  const name = customerName ?? `Customer #${customerId}`;
  const count = customer?.amounts.orders;
  return (
    <Card title="Customer" busy={customer === undefined}>
      <div className="mb-4 flex items-center gap-3">
        <Initials name={name} size="card" />
        <div className="min-w-0">
          <Link to={`/customers/${customerId}`} className="font-medium wrap-anywhere text-accent-text hover:underline">
            {name}
          </Link>
          <div className="mt-0.5 flex min-h-5.5 flex-wrap items-center gap-1.5 text-caption text-muted">
            <NameSourceBadge source={customerNameSource} />
            {count !== undefined && `${formatCount(count)} ${count === 1 ? 'order' : 'orders'}`}
          </div>
        </div>
      </div>
      <div className="min-h-19">
        {customer && (
          <Facts
            facts={[
              ['Total spent', <span className="figures">{formatMoney(customer.amounts.totalSales, currency)}</span>],
              ['First order', customer.firstOrderOn && formatDay(customer.firstOrderOn, { year: 'always' })],
              ['E-mail', customer.email ?? <span className="text-muted">not shared</span>],
            ]}
          />
        )}
      </div>
    </Card>
  );
}
