import { describe, expect, it } from 'vitest';
import { fitTicks } from '@/components/chart/fit-ticks';
import { plotOf } from '@/components/chart/plot';

const plot = (width: number, buckets: number) => plotOf({ width, height: 264, buckets, axisTexts: ['$20K'], rem: 16 });

describe('fitTicks', () => {
  const days = Array.from({ length: 30 }, (_, index) => `${index + 1} Nov`);

  it('keeps every word where there is room', () => {
    expect(fitTicks(['May', null, 'Jun'], plot(1093, 3)).map(({ text }) => text)).toEqual(['May', 'Jun']);
  });

  it('drops words before they touch, and never the newest', () => {
    const kept = fitTicks(days, plot(390, 30));
    expect(kept.length).toBeLessThan(10);
    expect(kept.at(-1)?.text).toBe('30 Nov');
    kept.slice(1).forEach((tick, index) => expect(tick.x - (kept[index]?.x ?? 0)).toBeGreaterThan('30 Nov'.length * 6));
  });

  it('keeps the last word inside the chart', () => {
    const { letter, right } = plot(390, 30);
    const last = fitTicks(days, plot(390, 30)).at(-1);
    expect((last?.x ?? 0) + (6 * letter) / 2).toBeLessThanOrEqual(right);
  });
});
