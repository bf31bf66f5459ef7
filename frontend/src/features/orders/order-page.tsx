import { useQuery } from '@tanstack/react-query';
import { ExternalLink, SearchX } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { ApiProblem, explain } from '@/api/problem';
import type { OrderDetailsResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Faces } from '@/components/ui/faces';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { Skeleton } from '@/components/ui/skeleton';
import { FulfillmentBadge, StatusBadge } from '@/components/ui/status-badge';
import { LinesCard } from '@/features/orders/lines-card';
import { OrderCustomerCard } from '@/features/orders/order-customer-card';
import { OrderNeighbours } from '@/features/orders/order-neighbours';
import { orderCustomerQuery, orderQuery } from '@/features/orders/queries';
import { RecordCard } from '@/features/orders/record-card';
import { saleHistory } from '@/features/orders/sale-history';
import { SaleEventsCard } from '@/features/orders/sale-events-card';
import { SelfCheckCard } from '@/features/orders/self-check-card';
import { dayOf, formatDayLong, formatTime, formatZone } from '@/lib/dates';

const back = { to: '/orders', label: 'Orders' };

/** One order: what happened to it, what was sold, who bought it, and whether we and Shopify agree. */
export function OrderPage() {
  const { orderId = '' } = useParams();
  const tenant = useTenant();
  const query = useQuery(orderQuery(tenant.id, Number(orderId)));
  if (query.error instanceof ApiProblem && query.error.status === 404) {
    return <NoOrder />;
  }

  return (
    <Faces
      query={query}
      failed="This order could not be loaded."
      explain={explain}
      skeleton={
        <>
          <PageTop title="Order" back={back} detail="Loading" />
          <PageBody>
            <OrderSkeleton />
          </PageBody>
        </>
      }
    >
      {(details) => <LoadedOrder details={details} />}
    </Faces>
  );
}

function LoadedOrder({ details }: { details: OrderDetailsResponse }) {
  const tenant = useTenant();
  const { order, currency } = details;
  const { timeZone } = tenant;
  const customer = useQuery(orderCustomerQuery(tenant.id, order.customerId));
  const placed = `${formatDayLong(dayOf(order.processedAt, timeZone))}, ${formatTime(order.processedAt, timeZone)} · ${formatZone(timeZone)}`;
  return (
    <>
      <PageTop
        title={order.name}
        back={back}
        badges={<Badges order={order} />}
        detail={placed}
        tools={
          <>
            <OrderNeighbours previous={details.previous} next={details.next} />
            <a className={buttonClass()} href={`https://${tenant.domain}/admin/orders/${order.id}`} target="_blank" rel="noreferrer">
              Open in Shopify
              <ExternalLink aria-hidden className="size-4" />
            </a>
          </>
        }
      />
      <PageBody>
        <div className="grid grid-cols-12 gap-4 max-tablet:gap-3">
          <div className="col-span-8 grid content-start gap-4 max-desk:col-span-12 max-tablet:gap-3">
            <SaleEventsCard name={order.name} steps={saleHistory(details.events, details.lineItems)} currency={currency} timeZone={timeZone} />
            <LinesCard order={details} />
          </div>
          <div className="col-span-4 grid content-start gap-4 max-desk:col-span-12 max-tablet:gap-3">
            <SelfCheckCard check={details.selfCheck} updatedAt={order.updatedAt} currency={currency} timeZone={timeZone} />
            <OrderCustomerCard order={order} customer={customer.data} currency={currency} />
            <RecordCard details={details} timeZone={timeZone} />
          </div>
        </div>
      </PageBody>
    </>
  );
}

function NoOrder() {
  return (
    <>
      <PageTop title="Order" back={back} />
      <PageBody>
        <Card>
          <EmptyState
            icon={SearchX}
            title="This shop has no such order."
            action={
              <Link to="/orders" className={buttonClass()}>
                All orders
              </Link>
            }
          >
            It may have been deleted in Shopify, or belong to another shop.
          </EmptyState>
        </Card>
      </PageBody>
    </>
  );
}

function Badges({ order }: { order: OrderDetailsResponse['order'] }) {
  return (
    <>
      <StatusBadge status={order.financialStatus} />
      <FulfillmentBadge status={order.fulfillmentStatus} />
      {order.cancelledAt !== null && <Badge>Cancelled</Badge>}
      {order.test && <Badge tone="info">Test, counts nowhere</Badge>}
      {order.editDateUnknown && <Badge tone="warn">Edit date unknown</Badge>}
    </>
  );
}

function OrderSkeleton() {
  return (
    <div className="grid grid-cols-12 gap-4" aria-busy>
      <div className="col-span-8 grid content-start gap-4 max-desk:col-span-12">
        {['Sale events', 'Lines'].map((title) => (
          <Card key={title} title={title} className="min-h-72">
            <Skeleton className="h-40" />
          </Card>
        ))}
      </div>
      <div className="col-span-4 grid content-start gap-4 max-desk:col-span-12">
        {['Self-check', 'Customer', 'Record'].map((title) => (
          <Card key={title} title={title} className="min-h-44">
            <Skeleton className="h-24" />
          </Card>
        ))}
      </div>
    </div>
  );
}
