import type { DayMeasures, Measures, StatsResponse } from '@/api/schema';
import { bucketName, bucketNote, bucketTick, cutIntoBuckets, type BucketSize, type CalendarBucket } from '@/components/chart/calendar-buckets';
import type { ChartBucket, ValueBucket } from '@/components/chart/value-bucket';
import { changeOf } from '@/lib/change';
import { daysIn, formatDayRange } from '@/lib/dates';
import { addDecimals } from '@/lib/decimal';
import { chartValue, formatMoney } from '@/lib/money';

/** A measure that is money and may be added up. */
export type MoneyMeasure = Exclude<keyof Measures, 'averageOrderValue' | 'orders' | 'newCustomers' | 'unitsSold' | 'unitsReturned'>;

/** The exact sum of a measure over days. */
export function sumOfDays(days: readonly DayMeasures[], measure: MoneyMeasure): string {
  return days.reduce((sum, day) => addDecimals(sum, day[measure]), '0');
}

/** The days at a bucket's place in a series: its own, or those that stand for them in the comparison. */
export function daysAt<Entry>(series: readonly Entry[], { from, start, end }: CalendarBucket): Entry[] {
  return series.slice(from, from + daysIn(start, end));
}

/** The parts of the asked range. */
export function bucketsOf({ range, today }: Pick<StatsResponse, 'range' | 'today'>, size: BucketSize): CalendarBucket[] {
  return cutIntoBuckets({ start: range.startDate, end: range.endDate }, size, today);
}

/** What a bucket is called, and how much of it there is. */
export function describeBucket(bucket: CalendarBucket, size: BucketSize, count: number): ChartBucket {
  const { start, end, complete } = bucket;
  return { start, end, complete, name: bucketName(bucket, size), note: bucketNote(bucket), tick: bucketTick(bucket, size, count) };
}

/** Total sales by bucket, each with what stood at the same place of the comparison. */
export function salesBuckets(stats: StatsResponse, size: BucketSize): ValueBucket[] {
  const { currency, series, comparison } = stats;
  const parts = bucketsOf(stats, size);
  return parts.map((part) => {
    const amount = sumOfDays(daysAt(series, part), 'totalSales');
    const then = ghostOf(daysAt(comparison?.series ?? [], part), currency);
    return {
      ...describeBucket(part, size, parts.length),
      amount: { value: chartValue(amount), text: formatMoney(amount, currency) },
      ghost: then,
      change: changeOf(amount, then?.amount),
    };
  });
}

function ghostOf(days: readonly DayMeasures[], currency: string) {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) {
    return null;
  }

  const amount = sumOfDays(days, 'totalSales');
  return { amount, value: chartValue(amount), text: formatMoney(amount, currency), name: formatDayRange(first.date, last.date) };
}
