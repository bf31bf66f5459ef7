import { useQuery } from '@tanstack/react-query';
import { useTenantKey } from '@/api/session';
import { statsQuery } from '@/api/stats';
import { useShopRange } from '@/api/use-shop-range';
import { RangeTools } from '@/components/range/range-tools';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { BreakdownCard } from '@/features/overview/breakdown-card';
import { CustomersCard } from '@/features/overview/customers-card';
import { NoSales } from '@/features/overview/no-sales';
import { OverviewDetail } from '@/features/overview/overview-detail';
import { keepOfTenant } from '@/features/overview/queries';
import { StatementCard } from '@/features/overview/statement-card';
import { StatusCard } from '@/features/overview/status-card';
import { TopCustomersCard } from '@/features/overview/top-customers-card';
import { TopProductsCard } from '@/features/overview/top-products-card';
import { isWithoutSales } from '@/features/overview/without-sales';

/** What the shop sold: one headline figure, one chart, one strip of six; everything else is quiet and opens. */
export function OverviewPage() {
  const tenantKey = useTenantKey();
  const { start, end, comparison } = useShopRange();
  const range = { start, end };
  const stats = useQuery({ ...statsQuery(tenantKey, range, comparison), placeholderData: keepOfTenant(tenantKey) });
  const isEmpty = stats.data !== undefined && !stats.isPlaceholderData && isWithoutSales(stats.data);
  return (
    <>
      <PageTop title="Overview" detail={<OverviewDetail />} tools={<RangeTools />} />
      <PageBody>
        {/* Columns follow the room there is in letters, not in pixels, so that text at 200 % gets it too. */}
        <div className="@container grid grid-cols-[minmax(0,1fr)] gap-3 tablet:gap-4">
          <StatementCard range={range} comparison={comparison} stats={stats} empty={isEmpty ? <NoSales range={range} /> : null} />
          {!isEmpty && (
            <>
              <div className="grid gap-3 tablet:gap-4 @min-[39rem]:grid-cols-2 @min-[65rem]:grid-cols-[minmax(0,4.8fr)_minmax(0,3.2fr)_minmax(0,4fr)]">
                <BreakdownCard stats={stats} className="@min-[39rem]:col-span-2 @min-[65rem]:col-span-1" />
                <StatusCard stats={stats} />
                <CustomersCard range={range} />
              </div>
              <div className="grid gap-3 tablet:gap-4 @min-[55rem]:grid-cols-2">
                <TopProductsCard range={range} />
                <TopCustomersCard range={range} />
              </div>
            </>
          )}
        </div>
      </PageBody>
    </>
  );
}
