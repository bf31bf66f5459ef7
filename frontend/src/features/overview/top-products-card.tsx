import { useQuery } from '@tanstack/react-query';
import { explain } from '@/api/problem';
import type { ProductResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { BarList, type RankedRow } from '@/components/chart/bar-list';
import { ChartFrame } from '@/components/chart/chart-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { Faces } from '@/components/ui/faces';
import { AllLink } from '@/features/overview/all-link';
import { keepOfTenant, topProductsQuery } from '@/features/overview/queries';
import { RankedName } from '@/features/overview/ranked-name';
import { RankingSkeleton } from '@/features/overview/rows-skeleton';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import { chartValue, formatCount, formatMoney } from '@/lib/money';
import type { DayRange } from '@/lib/range';

/** Lines that name no product of the shop have no id; they open with all the others. */
const NO_ID = 'none';

function rowOf({ id, title, amounts }: ProductResponse, currency: string): RankedRow {
  return {
    key: id === null ? `${NO_ID} ${title}` : String(id),
    name: <RankedName>{title}</RankedName>,
    count: formatCount(amounts.unitsSold),
    amount: formatMoney(amounts.netSales, currency),
    value: chartValue(amounts.netSales),
  };
}

interface TopProductsCardProps {
  range: DayRange;
}

/** The best products of the range by net sales. */
export function TopProductsCard({ range }: TopProductsCardProps) {
  const tenantKey = useTenantKey();
  const open = useOpenDrilldown();
  const products = useQuery({ ...topProductsQuery(tenantKey, range), placeholderData: keepOfTenant(tenantKey) });
  const openAll = () => open({ kind: 'products', value: 'all' });
  return (
    <ChartFrame title="Top products" busy={products.isPending} fading={products.isPlaceholderData} onOpen={openAll}>
      <Faces
        query={products}
        failed="Products could not be loaded."
        explain={explain}
        skeleton={<RankingSkeleton />}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<EmptyState title="No product was sold in this range.">Choose a longer one.</EmptyState>}
      >
        {({ rows, count, currency }) => (
          <>
            <BarList
              head={['Product', 'Units', 'Net sales']}
              rows={rows.map((row) => rowOf(row, currency))}
              onOpen={(key) => (key.startsWith(NO_ID) ? openAll() : open({ kind: 'product', value: key }))}
            />
            <AllLink count={count} one="product" many="products" onOpen={openAll} />
          </>
        )}
      </Faces>
    </ChartFrame>
  );
}
