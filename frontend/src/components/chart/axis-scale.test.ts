import { describe, expect, it } from 'vitest';
import { axisScale } from '@/components/chart/axis-scale';

describe('axisScale', () => {
  it.each([
    [[17_300], [0, 5_000, 10_000, 15_000, 20_000]],
    [[430], [0, 200, 400, 600]],
    [[0.9], [0, 0.25, 0.5, 0.75, 1]],
    [[100], [0, 25, 50, 75, 100]],
  ])('puts %j under lines that are easy to read', (values, ticks) => {
    expect(axisScale(values).ticks).toEqual(ticks);
  });

  it.each([1, 7, 13, 99, 101, 2_303, 231_885.66, 9_999_999])('has three to five lines for %d, and holds it', (value) => {
    const { ticks, max } = axisScale([value]);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(max).toBeGreaterThanOrEqual(value);
  });

  it('keeps zero as a line when there are values on both sides of it', () => {
    const { ticks, min, max } = axisScale([-120, 900]);
    expect(ticks).toContain(0);
    expect(min).toBeLessThanOrEqual(-120);
    expect(max).toBeGreaterThanOrEqual(900);
  });

  it('gives what is little below zero room without a line', () => {
    expect(axisScale([-120, 29_000])).toEqual({ ticks: [0, 10_000, 20_000, 30_000], min: -120, max: 30_000 });
  });

  it('counts in whole steps', () => {
    expect(axisScale([1, 2], { whole: true }).ticks).toEqual([0, 1, 2]);
    expect(axisScale([1], { whole: true }).ticks).toEqual([0, 1]);
    expect(axisScale([9], { whole: true }).ticks.every(Number.isInteger)).toBe(true);
  });

  it('has one line when everything is zero', () => {
    expect(axisScale([0, 0])).toEqual({ ticks: [0], min: 0, max: 1 });
  });
});
