import { describe, expect, it } from 'vitest';
import { bucketName, bucketNote, bucketTick, cutIntoBuckets } from '@/components/chart/calendar-buckets';
import { daysIn } from '@/lib/dates';

const today = '2026-11-19';
const halfYear = { start: '2026-05-20', end: today };

describe('cutIntoBuckets', () => {
  it.each(['day', 'week', 'month', 'year'] as const)('gives every day of a range to exactly one %s', (size) => {
    const buckets = cutIntoBuckets(halfYear, size, today);
    expect(buckets.reduce((sum, { start, end }) => sum + daysIn(start, end), 0)).toBe(184);
    expect(buckets.map(({ from }) => from)).toEqual(buckets.map(({ start }) => daysIn(halfYear.start, start) - 1));
    expect([buckets[0]?.start, buckets.at(-1)?.end]).toEqual([halfYear.start, today]);
  });

  it('begins weeks on Monday', () => {
    const weeks = cutIntoBuckets(halfYear, 'week', today);
    expect(weeks).toHaveLength(27);
    expect(weeks[0]).toMatchObject({ start: '2026-05-20', end: '2026-05-24', days: 5, of: 7, complete: false });
    expect(weeks[1]).toMatchObject({ start: '2026-05-25', end: '2026-05-31', complete: true });
    expect(weeks.at(-1)).toMatchObject({ start: '2026-11-16', end: '2026-11-19', days: 4, of: 7, complete: false });
  });

  it('does not call today complete, though the range holds it whole', () => {
    expect(cutIntoBuckets({ start: today, end: today }, 'day', today)[0]?.complete).toBe(false);
    expect(cutIntoBuckets({ start: today, end: today }, 'day', '2026-11-20')[0]?.complete).toBe(true);
  });

  it('does not count days that have not begun', () => {
    expect(cutIntoBuckets({ start: '2026-11-16', end: '2026-11-30' }, 'week', today).map(({ days }) => days)).toEqual([4, 0, 0]);
  });
});

describe('the words of a bucket', () => {
  const [first, second] = cutIntoBuckets(halfYear, 'week', today);
  const november = cutIntoBuckets(halfYear, 'month', today).at(-1);

  it('names weeks by their days and whole months by their name', () => {
    expect(second && bucketName(second, 'week')).toBe('25–31 May 2026');
    expect(november && bucketName(november, 'month')).toBe('1–19 Nov 2026');
    const october = cutIntoBuckets(halfYear, 'month', today).at(-2);
    expect(october && bucketName(october, 'month')).toBe('Oct 2026');
  });

  it('says how much there is of a bucket that is not complete, and nothing of one that is', () => {
    expect(first && bucketNote(first)).toBe('5 of 7 days');
    expect(november && bucketNote(november)).toBe('19 of 30 days');
    expect(second && bucketNote(second)).toBeNull();
  });

  it('puts the month under the first week that begins in it', () => {
    const weeks = cutIntoBuckets(halfYear, 'week', today);
    const named = weeks.filter((week) => bucketTick(week, 'week', weeks.length) !== null);
    expect(named.map(({ start }) => start)).toEqual(['2026-06-01', '2026-07-06', '2026-08-03', '2026-09-07', '2026-10-05', '2026-11-02']);
  });

  it('puts the year where January would stand', () => {
    const months = cutIntoBuckets({ start: '2025-12-01', end: '2026-02-28' }, 'month', today);
    expect(months.map((month) => bucketTick(month, 'month', 3))).toEqual(['Dec', '2026', 'Feb']);
  });
});
