import { expect, test } from 'vitest';
import { everyDay, usualBucket, valueBuckets } from '@/components/chart/value-series';
import { addDecimals } from '@/lib/decimal';

const sum = (days: readonly { value: string }[]) => days.reduce((total, { value }) => addDecimals(total, value), '0');
const range = { start: '2026-11-01', end: '2026-11-09' };

test('Buckets hold the exact sums of their days, and the cut ones are incomplete', () => {
  const entries = everyDay(range, [{ date: '2026-11-01', value: '0.10' }, { date: '2026-11-02', value: '0.20' }, { date: '2026-11-03', value: '0.10' }]);
  const buckets = valueBuckets({ range, today: '2026-11-30', size: 'week', entries, valueOf: sum, write: (value) => `$${value}` });
  expect(buckets.map(({ amount, complete }) => [amount.text, complete])).toEqual([['$0.10', false], ['$0.30', true], ['$0', false]]);
});

test('A comparison is aligned by offset, not by calendar', () => {
  const ghost = everyDay({ start: '2026-10-23', end: '2026-10-31' }, [{ date: '2026-10-23', value: '5.00' }]);
  const [first] = valueBuckets({ range, today: '2026-11-30', size: 'day', entries: everyDay(range, []), ghost, valueOf: sum, write: String });
  expect(first?.ghost?.text).toBe('5.00');
});

test('Days on which nothing happened are there with zero', () => {
  expect(everyDay({ start: '2026-02-27', end: '2026-03-01' }, [{ date: '2026-02-28', value: '7' }])).toEqual([
    { date: '2026-02-27', value: '0' },
    { date: '2026-02-28', value: '7' },
    { date: '2026-03-01', value: '0' },
  ]);
});

test.each([['2026-11-30', 'day'], ['2027-04-01', 'week'], ['2027-11-01', 'month']] as const)('From 1 November to %s is shown by %s', (end, size) => {
  expect(usualBucket({ start: '2026-11-01', end })).toBe(size);
});
