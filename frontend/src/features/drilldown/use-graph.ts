import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RowFilters } from '@/api/row-sources';
import type { CustomerSeriesResponse, DayMeasures, EventDaysResponse, EventsResponse, StatsResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import type { BucketSize } from '@/components/chart/calendar-buckets';
import type { ValueBucket } from '@/components/chart/value-bucket';
import { everyDay, sumOfValues, usualBucket, valueBuckets } from '@/components/chart/value-series';
import { customerSeriesQuery, eventDaysQuery, openedStatsQuery } from '@/features/drilldown/queries';
import type { Opened, Subject } from '@/features/drilldown/subject';
import type { View } from '@/features/drilldown/use-view';
import { align, writeDecimal } from '@/lib/decimal';
import { formatCount, formatMoney } from '@/lib/money';
import type { DayRange } from '@/lib/range';

/** The measure whose events are the graph of a subject; null for one that is not made of events. */
function measureOf(subject: Subject): EventsResponse['measure'] | null {
  return subject.rows === 'events' ? subject.measure : subject.rows === 'orders' ? 'orders' : null;
}

/** (gross sales − discounts) ÷ orders, rounded half away from zero like the server's. */
export function averageOf(days: readonly DayMeasures[]): string {
  const orders = BigInt(days.reduce((sum, day) => sum + day.orders, 0));
  const { a, b, digits } = days.reduce(
    (sum, day) => {
      const pair = align(day.grossSales, day.discounts);
      return { a: sum.a + pair.a, b: sum.b + pair.b, digits: pair.digits };
    },
    { a: 0n, b: 0n, digits: 0 },
  );
  const spent = a + b;
  const half = spent < 0n ? -orders : orders;
  return orders === 0n ? '0' : writeDecimal((2n * spent + half) / (2n * orders), digits);
}

/** What one day of the shop's own figures says about a subject. */
function ofDay(subject: Subject) {
  return (day: DayMeasures) => ({
    date: day.date,
    value: subject.rows === 'events' ? day[subject.measure] : subject.rows === 'products' ? day.netSales : String(day.orders),
  });
}

function customersIn({ kind }: Extract<Subject, { rows: 'customers' }>, bucket: CustomerSeriesResponse['buckets'][number]): number {
  const { newCustomers, returningCustomers } = bucket;
  return { new: newCustomers, returning: returningCustomers, all: newCustomers + returningCustomers }[kind ?? 'all'];
}

/** The filters that the figure itself asks for. */
function ownFilters(subject: Subject, range: DayRange): RowFilters {
  switch (subject.rows) {
    case 'events':
      return { range, productId: subject.productId, customerId: subject.customerId };
    case 'orders':
      return { range, status: subject.status };
    default:
      return { range };
  }
}

interface Answers {
  subject: Subject;
  isAverage: boolean;
  frame: { range: DayRange; today: string; size: BucketSize; write: (value: string) => string };
  stats: StatsResponse | undefined;
  customers: CustomerSeriesResponse | undefined;
  /** Null for a figure that the shop's own totals answer. */
  days: EventDaysResponse['days'] | undefined | null;
}

/** The figure over its days from whichever answer holds it; undefined until that one has come. */
function wholeBuckets({ subject, isAverage, frame, stats, customers, days }: Answers): ValueBucket[] | undefined {
  if (subject.rows === 'customers') {
    const counts = customers?.buckets.map((bucket) => ({ date: bucket.startDate, value: String(customersIn(subject, bucket)) }));
    return counts && valueBuckets({ ...frame, entries: everyDay(frame.range, counts), valueOf: sumOfValues });
  }

  if (days !== null) {
    return days && valueBuckets({ ...frame, entries: everyDay(frame.range, days), valueOf: sumOfValues });
  }

  if (!stats) {
    return undefined;
  }

  const { series, comparison } = stats;
  return isAverage
    ? valueBuckets({ ...frame, entries: series, ghost: comparison?.series, valueOf: averageOf })
    : valueBuckets({ ...frame, entries: series.map(ofDay(subject)), ghost: comparison?.series.map(ofDay(subject)), valueOf: sumOfValues });
}

/** The figure over its days, and under a filter the part of it that the filtered rows are. */
export function useGraph(opened: Opened, view: View): ValueBucket[] | undefined {
  const { id: tenantKey, currency } = useTenant();
  const { range, comparison, today, search, status, isFiltered } = view;
  const { subject, parts } = opened;
  const measure = parts ? null : measureOf(subject);
  const own = ownFilters(subject, range);
  const isOwn = own.productId !== undefined || own.customerId !== undefined || !!own.status;
  const size = usualBucket(range);
  const { data: stats } = useQuery(openedStatsQuery(tenantKey, range, comparison));
  const { data: customers } = useQuery({ ...customerSeriesQuery(tenantKey, range, size), enabled: subject.rows === 'customers' });
  const { data: days } = useQuery({ ...eventDaysQuery(tenantKey, measure ?? 'orders', own), enabled: measure !== null && isOwn });
  const filtered: RowFilters = { ...own, search, status: own.status ?? status };
  const { data: matching } = useQuery({ ...eventDaysQuery(tenantKey, measure ?? 'orders', filtered), enabled: measure !== null && isFiltered });

  return useMemo(() => {
    const isMoney = subject.rows === 'events' || subject.rows === 'products';
    const frame = { range, today, size, write: (value: string) => (isMoney ? formatMoney(value, currency) : formatCount(value)) };
    const buckets = wholeBuckets({ subject, isAverage: parts === 'average', frame, stats, customers, days: isOwn ? days?.days : null });
    if (!buckets || !matching || !isFiltered) {
      return buckets;
    }

    const found = valueBuckets({ ...frame, entries: everyDay(range, matching.days), valueOf: sumOfValues });
    return buckets.map((bucket, index) => ({ ...bucket, part: found[index]?.amount ?? null }));
  }, [subject, parts, stats, customers, days, matching, isOwn, isFiltered, range, today, size, currency]);
}
