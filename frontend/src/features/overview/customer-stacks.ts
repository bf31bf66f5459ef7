import type { CustomerSeriesResponse } from '@/api/schema';
import type { BucketSize } from '@/components/chart/calendar-buckets';
import type { Amount } from '@/components/chart/value-bucket';
import type { StackBucket, StackSeries } from '@/components/chart/stacked-chart';
import { bucketsOf, describeBucket } from '@/features/overview/sales-buckets';
import { formatCount } from '@/lib/money';
import type { Day } from '@/lib/dates';

/** From the base up. */
export const customerKinds: readonly StackSeries[] = [
  { label: 'New', colour: 'var(--chart-1)' },
  { label: 'Returning', colour: 'var(--chart-2)' },
];

function counted(value: number): Amount {
  return { value, text: formatCount(value) };
}

/** New and returning customers, bucket by bucket. */
export function customerStacks({ range, buckets }: CustomerSeriesResponse, size: BucketSize, today: Day): StackBucket[] {
  const counts = new Map(buckets.map((bucket) => [bucket.startDate, bucket]));
  const parts = bucketsOf({ range, today }, size);
  return parts.map((part) => {
    const { newCustomers = 0, returningCustomers = 0 } = counts.get(part.start) ?? {};
    return {
      ...describeBucket(part, size, parts.length),
      parts: [counted(newCustomers), counted(returningCustomers)],
      total: counted(newCustomers + returningCustomers),
    };
  });
}
