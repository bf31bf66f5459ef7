import { useQuery } from '@tanstack/react-query';
import { useTenantKey } from '@/api/session';
import { statsQuery } from '@/api/stats';
import { useShopRange } from '@/api/use-shop-range';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { BreakdownCard } from '@/features/overview/breakdown-card';
import { CustomersCard } from '@/features/overview/customers-card';
import { HistoryBanner } from '@/features/overview/history-banner';
import { NoSales } from '@/features/overview/no-sales';
import { keepOfTenant } from '@/features/overview/queries';
import { StatementCard } from '@/features/overview/statement-card';
import { StatusCard } from '@/features/overview/status-card';
import { TopCustomersCard } from '@/features/overview/top-customers-card';
import { TopProductsCard } from '@/features/overview/top-products-card';
import { isWithoutSales } from '@/features/overview/without-sales';

const half = 'col-span-12 pair:col-span-6';
const third = 'col-span-12 tablet:col-span-6';

/** What the shop sold: one headline figure, one chart, one strip of six; everything else is quiet and opens. */
export function OverviewPage() {
  const tenantKey = useTenantKey();
  const { start, end, comparison } = useShopRange();
  const range = { start, end };
  const stats = useQuery({ ...statsQuery(tenantKey, range, comparison), placeholderData: keepOfTenant(tenantKey) });
  const isEmpty = stats.data !== undefined && !stats.isPlaceholderData && isWithoutSales(stats.data);
  return (
    <>
      <PageTop title="Overview" />
      <PageBody>
        {!isEmpty && <HistoryBanner />}
        <StatementCard range={range} comparison={comparison} stats={stats} empty={isEmpty ? <NoSales range={range} /> : null} />
        {!isEmpty && (
          <>
            <div className="grid grid-cols-12 gap-3 tablet:gap-4">
              <BreakdownCard stats={stats} className="col-span-12 wide:col-span-5" />
              <StatusCard stats={stats} className={`${third} wide:col-span-3`} />
              <CustomersCard range={range} className={`${third} wide:col-span-4`} />
            </div>
            <div className="grid grid-cols-12 gap-3 tablet:gap-4">
              <TopProductsCard range={range} className={half} />
              <TopCustomersCard range={range} className={half} />
            </div>
          </>
        )}
      </PageBody>
    </>
  );
}
