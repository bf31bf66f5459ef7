import { useQuery } from '@tanstack/react-query';
import { ExternalLink, UserX } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { explain } from '@/api/problem';
import type { CustomerResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { Faces } from '@/components/ui/faces';
import { NameSourceBadge } from '@/components/ui/name-source-badge';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { Skeleton } from '@/components/ui/skeleton';
import { CustomerOrders } from '@/features/customers/customer-orders';
import { CustomerProducts } from '@/features/customers/customer-products';
import { SpendCard } from '@/features/customers/spend-card';
import { customerQuery } from '@/features/customers/queries';
import { formatDay } from '@/lib/dates';
import { formatCount, formatMoney } from '@/lib/money';

const back = { to: '/customers', label: 'Customers' };

/** One customer: what was bought, when, and for how much. Over the whole history, whatever range the lists show. */
export function CustomerPage() {
  const { customerId = '' } = useParams();
  const { id } = useTenant();
  const query = useQuery(customerQuery(id, Number(customerId)));
  return (
    <Faces
      query={query}
      failed="This customer could not be loaded."
      explain={explain}
      skeleton={<CustomerSkeleton />}
    >
      {(customer) => (customer ? <LoadedCustomer customer={customer} /> : <NoCustomer />)}
    </Faces>
  );
}

function LoadedCustomer({ customer }: { customer: CustomerResponse }) {
  const { domain, currency } = useTenant();
  const { amounts, firstOrderOn, lastOrderOn } = customer;
  const since = firstOrderOn === null ? 'has not ordered yet' : `since ${formatDay(firstOrderOn, { year: 'always' })}`;
  return (
    <>
      <PageTop
        title={customer.name}
        back={back}
        badges={<NameSourceBadge source={customer.nameSource} />}
        detail={`Customer ${since}`}
        tools={
          <a className={buttonClass()} href={`https://${domain}/admin/customers/${customer.id}`} target="_blank" rel="noreferrer">
            Open in Shopify
            <ExternalLink aria-hidden className="size-4" />
          </a>
        }
      />
      <PageBody>
        <div className="grid grid-cols-12 gap-4 max-tablet:gap-3">
          <div className="col-span-8 grid content-start gap-4 max-wide:col-span-12 max-tablet:gap-3">
            <SpendCard customer={customer} />
            <CustomerOrders customerId={customer.id} />
          </div>
          <div className="col-span-4 grid content-start gap-4 max-wide:col-span-12 max-tablet:gap-3">
            <Card title="Record">
              <Facts
                facts={[
                  ['Total spent', <span className="figures font-medium">{formatMoney(amounts.totalSales, currency)}</span>],
                  ['Orders', <span className="figures">{formatCount(amounts.orders)}</span>],
                  ['Returns', <span className="figures">{formatMoney(amounts.returns, currency)}</span>],
                  ['First order', firstOrderOn && formatDay(firstOrderOn, { year: 'always' })],
                  ['Last order', lastOrderOn && formatDay(lastOrderOn, { year: 'always' })],
                  ['E-mail', customer.email ?? <span className="text-muted">not shared</span>],
                  ['Account', customer.state],
                  ['Shopify id', <span className="figures">{customer.id}</span>],
                ]}
              />
            </Card>
            <CustomerProducts customerId={customer.id} />
          </div>
        </div>
      </PageBody>
    </>
  );
}

function NoCustomer() {
  return (
    <>
      <PageTop title="Customer" back={back} />
      <PageBody>
        <Card>
          <EmptyState
            icon={UserX}
            title="This shop has no such customer."
            action={
              <Link to="/customers" className={buttonClass()}>
                All customers
              </Link>
            }
          >
            The record may have been deleted in Shopify; its orders stay.
          </EmptyState>
        </Card>
      </PageBody>
    </>
  );
}

function CustomerSkeleton() {
  return (
    <>
      <PageTop title="Customer" back={back} detail={<Skeleton className="my-1 h-3 w-40" />} />
      <PageBody>
        <div className="grid grid-cols-12 gap-4" aria-busy>
          <Card title="Spend over time" className="col-span-8 min-h-72 max-desk:col-span-12">
            <Skeleton className="h-44" />
          </Card>
          <Card title="Record" className="col-span-4 min-h-72 max-desk:col-span-12">
            <Skeleton className="h-44" />
          </Card>
        </div>
      </PageBody>
    </>
  );
}
