import { addDays, daysIn, endOfMonth, formatBucket, formatDay, formatMonth, startOfMonth, weekday, type Day } from '@/lib/dates';
import type { DayRange } from '@/lib/range';

/** What a range is cut into. Weeks run from Monday to Sunday. */
export type BucketSize = 'day' | 'week' | 'month' | 'year';

/** One part of a range, cut at the calendar's own borders and at the range's. */
export interface CalendarBucket {
  start: Day;
  end: Day;
  /** Offset of its first day from the range's. */
  from: number;
  /** Days of it that lie in the range and have begun. */
  days: number;
  /** Days the calendar gives it. */
  of: number;
  /** Whether the range holds all its days and the last of them is over. */
  complete: boolean;
}

function firstDayOf(size: BucketSize, day: Day): Day {
  switch (size) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -weekday(day));
    case 'month':
      return startOfMonth(day);
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

function lastDayOf(size: BucketSize, day: Day): Day {
  switch (size) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, 6 - weekday(day));
    case 'month':
      return endOfMonth(day);
    case 'year':
      return `${day.slice(0, 4)}-12-31`;
  }
}

function min(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The parts of a range, in order; none is left out and none overlaps another. */
export function cutIntoBuckets(range: DayRange, size: BucketSize, today: Day): CalendarBucket[] {
  const buckets: CalendarBucket[] = [];
  for (let start = range.start; start <= range.end; ) {
    const last = lastDayOf(size, start);
    const end = min(last, range.end);
    const of = daysIn(firstDayOf(size, start), last);
    const days = Math.max(0, daysIn(start, min(end, today)));
    buckets.push({ start, end, from: daysIn(range.start, start) - 1, days, of, complete: daysIn(start, end) === of && end < today });
    start = addDays(last, 1);
  }

  return buckets;
}

/** `19 Nov 2026`, `2–8 Nov 2026`, `Nov 2026`: what a bucket is called where it stands alone. */
export function bucketName({ start, end, days, of }: CalendarBucket, size: BucketSize): string {
  if (size === 'year') {
    return start.slice(0, 4);
  }

  return size === 'month' && days === of ? formatMonth(start) : `${formatBucket(start, end)} ${end.slice(0, 4)}`;
}

/** `4 of 7 days`, `so far` of a day that is not over; nothing for a complete bucket. */
export function bucketNote({ days, of, complete }: CalendarBucket): string | null {
  if (complete) {
    return null;
  }

  return of === 1 ? 'so far' : `${days} of ${of} days`;
}

/** So many weeks are each named by the day they begin on. */
const FEW_WEEKS = 14;

/** The word under the axis, where a bucket has one: months by their name, weeks and days by the month that begins or by their date. */
export function bucketTick(bucket: CalendarBucket, size: BucketSize, count: number): string | null {
  const { start } = bucket;
  if (size === 'year') {
    return start.slice(0, 4);
  }

  if (size === 'month') {
    return start.slice(5, 7) === '01' ? start.slice(0, 4) : formatMonth(start, { year: false });
  }

  if (count <= (size === 'day' ? 31 : FEW_WEEKS)) {
    return formatDay(start, { year: 'never' });
  }

  const monthBegins = Number(start.slice(8)) <= (size === 'week' ? 7 : 1);
  const startsHere = size === 'day' || weekday(start) === 0 || start.slice(8) === '01';
  return monthBegins && startsHere ? monthOrYear(start) : null;
}

function monthOrYear(day: Day): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : formatMonth(day, { year: false });
}
