import type { UseQueryResult } from '@tanstack/react-query';
import type { StatsResponse } from '@/api/schema';
import { BreakdownBars } from '@/components/chart/breakdown-bars';
import { ChartFrame } from '@/components/chart/chart-frame';
import { Faces } from '@/components/ui/faces';
import { explainStats } from '@/features/overview/explain-stats';
import { breakdownLines, openedBy } from '@/features/overview/breakdown-lines';
import { RowsSkeleton } from '@/features/overview/rows-skeleton';
import { useOpenDrilldown } from '@/lib/drilldown-link';

interface BreakdownCardProps {
  stats: UseQueryResult<StatsResponse>;
  className?: string;
}

/** Gross sales to total sales, step by step. */
export function BreakdownCard({ stats, className }: BreakdownCardProps) {
  const open = useOpenDrilldown();
  return (
    <ChartFrame title="Sales breakdown" className={className} busy={stats.isPending} fading={stats.isPlaceholderData} onOpen={() => open({ kind: 'measure', value: 'totalSales' })}>
      <Faces query={stats} failed="The breakdown could not be loaded." explain={explainStats} skeleton={<RowsSkeleton rows={7} bar />}>
        {({ totals, currency }) => (
          <BreakdownBars lines={breakdownLines(totals, currency)} onOpen={(key) => open({ kind: 'measure', value: openedBy(key) })} />
        )}
      </Faces>
    </ChartFrame>
  );
}
