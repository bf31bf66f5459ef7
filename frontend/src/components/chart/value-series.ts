import { bucketName, bucketNote, bucketTick, cutIntoBuckets, type BucketSize } from '@/components/chart/calendar-buckets';
import type { Amount, ValueBucket } from '@/components/chart/value-bucket';
import { changeOf } from '@/lib/change';
import { addDays, daysIn, formatDayRange, type Day } from '@/lib/dates';
import { addDecimals } from '@/lib/decimal';
import { chartValue } from '@/lib/money';
import type { DayRange } from '@/lib/range';

/** Anything with a day: the rows of a series, one for each day of its range, in order. */
interface Dated {
  date: Day;
}

interface ValueSeries<Entry extends Dated> {
  range: DayRange;
  today: Day;
  size: BucketSize;
  entries: readonly Entry[];
  /** The days it is compared with, aligned by their offset. */
  ghost?: readonly Entry[];
  /** The exact figure of some days. */
  valueOf: (days: readonly Entry[]) => string;
  /** How the figure is written. */
  write: (value: string) => string;
}

/** The bucket a range is first shown in: at most 31 bars of days, else weeks, and months for more than seven of them. */
export function usualBucket({ start, end }: DayRange): BucketSize {
  const days = daysIn(start, end);
  return days <= 31 ? 'day' : days <= 217 ? 'week' : 'month';
}

/** A figure over time, cut into buckets, each with what stood at its place before. */
export function valueBuckets<Entry extends Dated>({ range, today, size, entries, ghost, valueOf, write }: ValueSeries<Entry>): ValueBucket[] {
  const parts = cutIntoBuckets(range, size, today);
  const at = (series: readonly Entry[], from: number, days: number) => series.slice(from, from + days);
  const drawn = (value: string): Amount => ({ value: chartValue(value), text: write(value) });
  return parts.map((part) => {
    const { start, end, from, complete } = part;
    const length = daysIn(start, end);
    const value = valueOf(at(entries, from, length));
    const then = at(ghost ?? [], from, length);
    const [first, last] = [then[0], then.at(-1)];
    const before = first && last ? { name: formatDayRange(first.date, last.date), value: valueOf(then) } : null;
    return {
      start,
      end,
      complete,
      name: bucketName(part, size),
      note: bucketNote(part),
      tick: bucketTick(part, size, parts.length),
      amount: drawn(value),
      ghost: before && { name: before.name, ...drawn(before.value) },
      change: changeOf(value, before?.value),
    };
  });
}

/** A row for each day of a range, from rows that leave out days on which nothing happened. */
export function everyDay(range: DayRange, days: readonly { date: Day; value: string }[]): { date: Day; value: string }[] {
  const values = new Map(days.map(({ date, value }) => [date, value]));
  return Array.from({ length: daysIn(range.start, range.end) }, (_, offset) => {
    const date = addDays(range.start, offset);
    return { date, value: values.get(date) ?? '0' };
  });
}

/** The exact sum of some days. */
export function sumOfValues(days: readonly { value: string }[]): string {
  return days.reduce((sum, { value }) => addDecimals(sum, value), '0');
}

interface ValuesByDay {
  range: DayRange;
  today: Day;
  /** Days without an entry count nothing. */
  days: readonly { date: Day; value: string }[];
  write: (value: string) => string;
}

/** A figure that the API added up by day, in the buckets its range is first shown in. */
export function valuesByDay({ range, days, ...frame }: ValuesByDay): ValueBucket[] {
  return valueBuckets({ ...frame, range, size: usualBucket(range), entries: everyDay(range, days), valueOf: sumOfValues });
}
