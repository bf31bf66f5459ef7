import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { explain } from '@/api/problem';
import { useTenant } from '@/api/session';
import { productKey } from '@/components/rows/product-columns';
import { Card } from '@/components/ui/card';
import { Faces } from '@/components/ui/faces';
import { Skeleton } from '@/components/ui/skeleton';
import { customerProductsQuery } from '@/features/customers/queries';
import { formatCount, formatMoney } from '@/lib/money';

/** The products a customer spent the most on. */
export function CustomerProducts({ customerId }: { customerId: number }) {
  const { id: tenantKey, currency } = useTenant();
  const query = useQuery(customerProductsQuery(tenantKey, customerId));
  return (
    <Card title="Bought most">
      <Faces
        query={query}
        failed="The products could not be loaded."
        explain={explain}
        skeleton={<Skeleton className="h-40" />}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<p className="text-body-sm text-muted">Nothing yet.</p>}
      >
        {({ rows }) => (
          <ul className="text-body-sm">
            {rows.map((product) => (
              <li key={productKey(product)} className="flex min-h-10 items-center justify-between gap-4 border-t border-border first:border-t-0">
                <span className="min-w-0">
                  {product.id === null ? (
                    <span className="font-medium">{product.title}</span>
                  ) : (
                    <Link to={`/products/${product.id}`} className="font-medium hover:underline">
                      {product.title}
                    </Link>
                  )}
                  <span className="figures text-muted"> ×{formatCount(product.amounts.unitsSold)}</span>
                </span>
                <span className="figures whitespace-nowrap">{formatMoney(product.amounts.netSales, currency)}</span>
              </li>
            ))}
          </ul>
        )}
      </Faces>
    </Card>
  );
}
