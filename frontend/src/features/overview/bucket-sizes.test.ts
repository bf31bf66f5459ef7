import { describe, expect, it } from 'vitest';
import { customerSize, offeredSizes, sizeFor, usualSize } from '@/features/overview/bucket-sizes';

const to = (start: string) => ({ start, end: '2026-11-19' });

describe('the bucket of a range', () => {
  it.each([
    ['2026-11-19', 'day'],
    ['2026-10-21', 'day'],
    ['2026-08-22', 'week'],
    ['2026-05-20', 'week'],
    ['2025-11-20', 'month'],
    ['2016-11-20', 'month'],
  ])('from %s on is a %s', (start, size) => {
    expect(usualSize(to(start))).toBe(size);
  });

  it('is the reader’s own wherever the range offers it', () => {
    expect(sizeFor(to('2026-05-20'), 'day')).toBe('day');
    expect(sizeFor(to('2026-11-13'), 'month')).toBe('day');
    expect(offeredSizes(to('2020-01-01'))).toEqual(['week', 'month']);
  });

  it('gives the customers’ chart never more than 38 bars', () => {
    expect(customerSize(to('2026-11-06'))).toBe('day');
    expect(customerSize(to('2026-09-20'))).toBe('week');
    expect(customerSize(to('2026-05-20'))).toBe('month');
    expect(customerSize(to('2016-11-20'))).toBe('year');
  });
});
