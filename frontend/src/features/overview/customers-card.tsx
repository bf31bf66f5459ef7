import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { explain } from '@/api/problem';
import type { CustomerSeriesResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { useToday } from '@/api/use-shop-range';
import type { BucketSize } from '@/components/chart/calendar-buckets';
import { ChartFrame } from '@/components/chart/chart-frame';
import { ChartKey } from '@/components/chart/chart-key';
import type { StackBucket } from '@/components/chart/stacked-chart';
import { TableTwin } from '@/components/chart/table-twin';
import { spokenName } from '@/components/chart/value-bucket';
import { Faces } from '@/components/ui/faces';
import { customerSize } from '@/features/overview/bucket-sizes';
import { ChartSkeleton } from '@/features/overview/chart-skeleton';
import { customerKinds, customerStacks } from '@/features/overview/customer-stacks';
import { customerSeriesQuery, keepOfTenant } from '@/features/overview/queries';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import { formatCountCompact } from '@/lib/money';
import type { DayRange } from '@/lib/range';

const StackedChart = lazy(() => import('@/components/chart/stacked-chart').then((module) => ({ default: module.StackedChart })));
const key = customerKinds.map(({ label, colour }) => ({ mark: 'bar' as const, label, colour })).reverse();

interface CustomersCardProps {
  range: DayRange;
}

/** Who came for the first time and who came back, bucket by bucket. */
export function CustomersCard({ range }: CustomersCardProps) {
  const tenantKey = useTenantKey();
  const open = useOpenDrilldown();
  const size = customerSize(range);
  const series = useQuery({ ...customerSeriesQuery(tenantKey, range, size), placeholderData: keepOfTenant(tenantKey) });
  return (
    <ChartFrame title="New and returning customers" busy={series.isPending} fading={series.isPlaceholderData} onOpen={() => open({ kind: 'customers', value: 'all' })}>
      <Faces query={series} failed="Customers could not be counted." explain={explain} skeleton={<CustomersSkeleton />}>
        {(data) => <CustomersOverTime data={data} size={series.isPlaceholderData ? sizeOf(data) : size} />}
      </Faces>
    </ChartFrame>
  );
}

/** The bucket of an answer to the range before. */
function sizeOf({ range }: CustomerSeriesResponse): BucketSize {
  return customerSize({ start: range.startDate, end: range.endDate });
}

function CustomersOverTime({ data, size }: { data: CustomerSeriesResponse; size: BucketSize }) {
  const open = useOpenDrilldown();
  const today = useToday();
  const buckets = useMemo(() => customerStacks(data, size, today), [data, size, today]);
  const openBucket = useCallback(({ start, end }: StackBucket) => open({ kind: 'customers', value: 'all', from: start, to: end }), [open]);
  const label = `Customers by ${size}`;
  const rows = buckets.map((bucket) => [spokenName(bucket), ...bucket.parts.map(({ text }) => text)]);
  return (
    <div className="flex h-full flex-col gap-2">
      <ChartKey entries={key} />
      <div className="relative min-h-59 flex-1">
        <div className="absolute inset-0">
          <Suspense fallback={<ChartSkeleton bars={7} />}>
            <StackedChart buckets={buckets} series={customerKinds} label={label} formatCompact={formatCountCompact} onOpen={openBucket} />
          </Suspense>
        </div>
      </div>
      <TableTwin caption={label} head={[size, ...customerKinds.map((kind) => kind.label)]} rows={rows} />
    </div>
  );
}

function CustomersSkeleton() {
  return (
    <div className="h-65 pt-6">
      <ChartSkeleton bars={7} />
    </div>
  );
}
