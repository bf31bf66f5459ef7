import { describe, expect, it } from 'vitest';
import { salesBuckets } from '@/features/overview/sales-buckets';
import { addDecimals } from '@/lib/decimal';
import { formatMoney } from '@/lib/money';
import { stats } from '@/testing/fixtures/stats';

const halfYear = stats('2026-05-20', '2026-11-19', 'previous');

describe('salesBuckets', () => {
  it('adds the days of a week up to the cent', () => {
    const second = salesBuckets(halfYear, 'week')[1];
    const days = halfYear.series.filter(({ date }) => date >= '2026-05-25' && date <= '2026-05-31');
    const sum = days.reduce((total, day) => addDecimals(total, day.totalSales), '0');
    expect(days).toHaveLength(7);
    expect(second?.amount.text).toBe(formatMoney(sum, 'USD'));
  });

  it.each(['day', 'week', 'month'] as const)('loses no cent by %s', (size) => {
    const texts = salesBuckets(halfYear, size).map(({ amount }) => amount.text.replace(/[$,]/g, ''));
    expect(texts.reduce(addDecimals, '0')).toBe(halfYear.totals.totalSales);
  });

  it('puts beside each bucket what stood at the same place of the comparison', () => {
    const first = salesBuckets(halfYear, 'week')[0];
    const days = halfYear.comparison?.series.slice(0, 5) ?? [];
    expect(first?.ghost?.text).toBe(formatMoney(days.reduce((total, day) => addDecimals(total, day.totalSales), '0'), 'USD'));
    expect(first?.ghost?.name).toBe('17–21 Nov 2025'.replace('–', ' Nov – '));
  });

  it('has no ghost where the comparison has no days: a leap year is a day longer than the one before', () => {
    const leap = stats('2026-11-18', '2026-11-19', 'previous');
    const shorter = { ...leap, comparison: leap.comparison && { ...leap.comparison, series: leap.comparison.series.slice(0, 1) } };
    expect(salesBuckets(shorter, 'day').map(({ ghost }) => ghost === null)).toEqual([false, true]);
  });

  it('compares with nothing when nothing was asked for', () => {
    const alone = salesBuckets(stats('2026-11-01', '2026-11-19', 'none'), 'day');
    expect(alone.every(({ ghost, change }) => ghost === null && change.kind === 'none')).toBe(true);
  });
});
