import type { UseQueryResult } from '@tanstack/react-query';
import type { StatsResponse } from '@/api/schema';
import { ChartFrame } from '@/components/chart/chart-frame';
import { StatusBar } from '@/components/chart/status-bar';
import { EmptyState } from '@/components/ui/empty-state';
import { Faces } from '@/components/ui/faces';
import { explainStats } from '@/features/overview/explain-stats';
import { RowsSkeleton } from '@/features/overview/rows-skeleton';
import { statusSlices } from '@/features/overview/status-slices';
import { useOpenDrilldown } from '@/lib/drilldown-link';

interface StatusCardProps {
  stats: UseQueryResult<StatsResponse>;
}

/** Orders placed in the range by their financial status now. */
export function StatusCard({ stats }: StatusCardProps) {
  const open = useOpenDrilldown();
  return (
    <ChartFrame title="Orders by status" busy={stats.isPending} fading={stats.isPlaceholderData} onOpen={() => open({ kind: 'measure', value: 'orders' })}>
      <Faces
        query={stats}
        failed="Orders could not be counted."
        explain={explainStats}
        skeleton={<RowsSkeleton rows={7} />}
        isEmpty={({ ordersByFinancialStatus }) => ordersByFinancialStatus.length === 0}
        empty={<EmptyState title="No order in this range.">Choose a longer one.</EmptyState>}
      >
        {({ ordersByFinancialStatus }) => (
          <StatusBar slices={statusSlices(ordersByFinancialStatus)} onOpen={(key) => open({ kind: 'status', value: key.toUpperCase() })} />
        )}
      </Faces>
    </ChartFrame>
  );
}
