import type { BucketSize } from '@/components/chart/calendar-buckets';
import { daysIn } from '@/lib/dates';
import type { DayRange } from '@/lib/range';

export type SalesBucket = Exclude<BucketSize, 'year'>;

const ONE_YEAR = 366;

/** The buckets that are worth offering for a range: not one bar, and not thousands of points. */
export function offeredSizes({ start, end }: DayRange): SalesBucket[] {
  const days = daysIn(start, end);
  const sizes: SalesBucket[] = [];
  if (days <= ONE_YEAR) {
    sizes.push('day');
  }

  if (days > 7) {
    sizes.push('week');
  }

  if (days > 31) {
    sizes.push('month');
  }

  return sizes;
}

/** The bucket a range is first shown in. */
export function usualSize(range: DayRange): SalesBucket {
  const days = daysIn(range.start, range.end);
  return days <= 31 ? 'day' : days <= 217 ? 'week' : 'month';
}

/** The reader's bucket where the range offers it, else the usual one. */
export function sizeFor(range: DayRange, chosen: SalesBucket | null): SalesBucket {
  return chosen && offeredSizes(range).includes(chosen) ? chosen : usualSize(range);
}

/** The bucket of the customers' chart: few enough for a bar to carry its sum. */
export function customerSize({ start, end }: DayRange): BucketSize {
  const days = daysIn(start, end);
  return days <= 14 ? 'day' : days <= 70 ? 'week' : days <= 3 * ONE_YEAR ? 'month' : 'year';
}
