import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { StatsResponse } from '@/api/schema';
import { TableTwin } from '@/components/chart/table-twin';
import { spokenName, type ValueBucket } from '@/components/chart/value-bucket';
import type { SalesBucket } from '@/features/overview/bucket-sizes';
import { ChartSkeleton } from '@/features/overview/chart-skeleton';
import { salesBuckets } from '@/features/overview/sales-buckets';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import { formatMoneyCompact } from '@/lib/money';
import type { Comparison } from '@/lib/range';
import { useIsPhone } from '@/lib/use-media-query';

const SalesChart = lazy(() => import('@/components/chart/sales-chart').then((module) => ({ default: module.SalesChart })));

interface SalesOverTimeProps {
  stats: StatsResponse;
  size: SalesBucket;
  comparison: Comparison;
}

/** What the comparison's line is called. */
export function ghostLabel(comparison: Comparison, isPhone: boolean): string {
  return isPhone ? 'Previous' : comparison === 'year' ? 'Same period last year' : 'Previous period';
}

function twinRows(buckets: readonly ValueBucket[]): string[][] {
  return buckets.map((bucket) => [spokenName(bucket), bucket.amount.text, bucket.ghost?.text ?? '']);
}

/** Total sales by day, week or month; each bar opens the events of its days. */
export function SalesOverTime({ stats, size, comparison }: SalesOverTimeProps) {
  const open = useOpenDrilldown();
  const isPhone = useIsPhone();
  const buckets = useMemo(() => salesBuckets(stats, size), [stats, size]);
  const formatCompact = useCallback((value: number) => formatMoneyCompact(value, stats.currency), [stats.currency]);
  const openBucket = useCallback(({ start, end }: ValueBucket) => open({ kind: 'measure', value: 'totalSales', from: start, to: end }), [open]);
  const label = `Total sales by ${size}`;
  return (
    <>
      <Suspense fallback={<ChartSkeleton />}>
        <SalesChart buckets={buckets} label={label} ghostLabel={ghostLabel(comparison, isPhone)} formatCompact={formatCompact} onOpen={openBucket} />
      </Suspense>
      <TableTwin caption={label} head={[size, 'This period', ghostLabel(comparison, false)]} rows={twinRows(buckets)} />
    </>
  );
}
