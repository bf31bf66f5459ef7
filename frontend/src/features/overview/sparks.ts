import type { CustomerSeriesResponse, DayMeasures, StatsResponse } from '@/api/schema';
import type { CalendarBucket } from '@/components/chart/calendar-buckets';
import { bucketsOf, daysAt, sumOfDays } from '@/features/overview/sales-buckets';
import { addDecimals } from '@/lib/decimal';
import { chartValue } from '@/lib/money';

/** The figures of the strip. */
export type KpiName = 'netSales' | 'orders' | 'averageOrderValue' | 'newCustomers' | 'returningCustomers' | 'returns';

export type SparkSize = 'day' | 'week' | 'month';

/** The runs of the figures that come with the days, in complete buckets. Heights alone: nobody reads a number off them. */
export function sparksOf(stats: StatsResponse, size: SparkSize): Record<Exclude<KpiName, 'returningCustomers'>, number[]> {
  const buckets = bucketsOf(stats, size)
    .filter(({ complete }) => complete)
    .map((bucket) => daysAt(stats.series, bucket));
  return {
    netSales: buckets.map((days) => chartValue(sumOfDays(days, 'netSales'))),
    orders: buckets.map((days) => count(days, 'orders')),
    averageOrderValue: buckets.map(averageOf),
    newCustomers: buckets.map((days) => count(days, 'newCustomers')),
    returns: buckets.map((days) => -chartValue(sumOfDays(days, 'returns'))),
  };
}

/** The run of returning customers, in the same complete buckets. */
export function returningSpark(series: CustomerSeriesResponse, stats: StatsResponse, size: SparkSize): number[] {
  const complete = new Set(bucketsOf(stats, size).filter((bucket: CalendarBucket) => bucket.complete).map(({ start }) => start));
  return series.buckets.filter(({ startDate }) => complete.has(startDate)).map(({ returningCustomers }) => returningCustomers);
}

function count(days: readonly DayMeasures[], measure: 'orders' | 'newCustomers'): number {
  return days.reduce((sum, day) => sum + day[measure], 0);
}

function averageOf(days: readonly DayMeasures[]): number {
  const orders = count(days, 'orders');
  return orders === 0 ? 0 : chartValue(addDecimals(sumOfDays(days, 'grossSales'), sumOfDays(days, 'discounts'))) / orders;
}
