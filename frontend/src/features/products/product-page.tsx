import { useQuery } from '@tanstack/react-query';
import { ExternalLink, PackageX } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { explain } from '@/api/problem';
import type { ProductResponse, SalesAmounts } from '@/api/schema';
import { useTenant } from '@/api/session';
import { useShopRange } from '@/api/use-shop-range';
import { RangeTools } from '@/components/range/range-tools';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Faces } from '@/components/ui/faces';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { Skeleton } from '@/components/ui/skeleton';
import { productQuery } from '@/features/products/queries';
import { ProductEvents } from '@/features/products/product-events';
import { ProductSalesCard } from '@/features/products/product-sales-card';
import { formatDayRange } from '@/lib/dates';

const back = { to: '/products', label: 'Products' };

/** One product: what was sold of it in the range, over time and event by event. */
export function ProductPage() {
  const { productId = '' } = useParams();
  const { id } = useTenant();
  const query = useQuery(productQuery(id, Number(productId), useShopRange()));
  return (
    <Faces query={query} failed="This product could not be loaded." explain={explain} skeleton={<ProductSkeleton />}>
      {(product) => (product ? <LoadedProduct record={product.record} amounts={product.amounts} isOld={query.isPlaceholderData} /> : <NoProduct />)}
    </Faces>
  );
}

interface LoadedProductProps {
  record: ProductResponse;
  amounts: SalesAmounts;
  isOld: boolean;
}

function LoadedProduct({ record, amounts, isOld }: LoadedProductProps) {
  const { domain } = useTenant();
  const range = useShopRange();
  const { productId = '' } = useParams();
  const words = [record.vendor, record.productType, `sold ${formatDayRange(range.start, range.end)}`].filter(Boolean).join(' · ');
  return (
    <>
      <PageTop
        title={record.title}
        back={back}
        badges={record.status && <Badge>{record.status.charAt(0).toUpperCase() + record.status.slice(1)}</Badge>}
        detail={words}
        tools={
          <>
            <RangeTools comparison={false} />
            <a className={buttonClass()} href={`https://${domain}/admin/products/${productId}`} target="_blank" rel="noreferrer">
              Open in Shopify
              <ExternalLink aria-hidden className="size-4" />
            </a>
          </>
        }
      />
      <PageBody>
        <ProductSalesCard productId={Number(productId)} amounts={amounts} isOld={isOld} />
        <ProductEvents productId={Number(productId)} />
      </PageBody>
    </>
  );
}

function NoProduct() {
  return (
    <>
      <PageTop title="Product" back={back} />
      <PageBody>
        <Card>
          <EmptyState
            icon={PackageX}
            title="This shop has no such product."
            action={
              <Link to="/products" className={buttonClass()}>
                All products
              </Link>
            }
          >
            The record may have been deleted in Shopify; what was sold of it stays in the figures.
          </EmptyState>
        </Card>
      </PageBody>
    </>
  );
}

function ProductSkeleton() {
  return (
    <>
      <PageTop title="Product" back={back} detail={<Skeleton className="my-1 h-3 w-40" />} />
      <PageBody>
        <Card busy className="min-h-80">
          <Skeleton className="mt-4 h-64" />
        </Card>
      </PageBody>
    </>
  );
}
