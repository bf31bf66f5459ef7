import { useQuery } from '@tanstack/react-query';
import { useTenantKey } from '@/api/session';
import type { StatsResponse } from '@/api/schema';
import { KpiCell } from '@/features/overview/kpi-cell';
import { kpisOf } from '@/features/overview/kpis';
import { customerSeriesQuery, customersQuery, keepOfTenant } from '@/features/overview/queries';
import { returningSpark, sparksOf, type KpiName, type SparkSize } from '@/features/overview/sparks';
import { cn } from '@/lib/cn';
import { daysIn } from '@/lib/dates';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import type { DayRange } from '@/lib/range';

interface KpiStripProps {
  range: DayRange;
  stats: StatsResponse | undefined;
  failed: boolean;
  /** The figures are those of the range before. */
  fading: boolean;
  /** Said of every figure when nothing was sold and there is nothing to compare with. */
  note: string | null;
}

/** About thirty points whatever the range. */
function sparkSize({ start, end }: DayRange): SparkSize {
  const days = daysIn(start, end);
  return days <= 62 ? 'day' : days <= 3 * 366 ? 'week' : 'month';
}

/** The six figures under the chart. */
export function KpiStrip({ range, stats, failed, fading, note }: KpiStripProps) {
  const open = useOpenDrilldown();
  const { customers, before, series } = useCustomerFigures(range, stats);
  const size = sparkSize(range);
  const sparks: Record<KpiName, number[]> | undefined = stats && {
    ...sparksOf(stats, size),
    returningCustomers: series ? returningSpark(series, stats, size) : [],
  };
  const scope = stats ? `${stats.range.startDate} ${stats.range.endDate}` : '';

  const faceOf = (name: KpiName, known: boolean) => {
    const broken = name === 'returningCustomers' ? customers.isError : failed;
    return known ? 'data' : broken ? 'failed' : 'loading';
  };

  return (
    <div className={cn('grid overflow-hidden border-t border-border transition-opacity @min-[18rem]:grid-cols-2 @min-[34rem]:grid-cols-3 @min-[65rem]:grid-cols-6', fading && 'opacity-60')}>
      {kpisOf(stats, customers.data, before).map((kpi) => (
        <KpiCell
          key={kpi.name}
          kpi={kpi}
          spark={note === null ? (sparks?.[kpi.name] ?? []) : []}
          scope={scope}
          face={faceOf(kpi.name, kpi.text !== null)}
          note={note}
          onOpen={() => open({ kind: 'measure', value: kpi.name })}
        />
      ))}
    </div>
  );
}

/** What the ledger's days do not tell: how many came back. */
function useCustomerFigures(range: DayRange, stats: StatsResponse | undefined) {
  const tenantKey = useTenantKey();
  const placeholderData = keepOfTenant(tenantKey);
  const compared = stats?.comparison?.range;
  const rangeBefore = compared ? { start: compared.startDate, end: compared.endDate } : range;
  const customers = useQuery({ ...customersQuery(tenantKey, range), placeholderData });
  const before = useQuery({ ...customersQuery(tenantKey, rangeBefore), enabled: compared !== undefined });
  const series = useQuery({ ...customerSeriesQuery(tenantKey, range, sparkSize(range)), placeholderData });
  return { customers, before: compared && before.data, series: series.data };
}
