import { describe, expect, it } from 'vitest';
import { placeGhostLabel } from '@/components/chart/place-ghost-label';
import { plotOf, xOf } from '@/components/chart/plot';

const plot = plotOf({ width: 1093, height: 264, buckets: 20, axisTexts: ['$20K'], rem: 16 });
const flat = (y: number) => Array.from({ length: 20 }, () => y);

describe('placeGhostLabel', () => {
  it('stands beside the highest point of the line', () => {
    const line = flat(200).map((y, index) => (index === 4 ? 60 : y));
    const label = placeGhostLabel({ plot, text: 'Previous period', line, taken: [] });
    expect(Math.abs((label?.x ?? 0) - xOf(plot, 4))).toBeLessThan(20);
  });

  it('goes where no bar is in the way', () => {
    const wall = { left: 0, right: xOf(plot, 9), top: 0, bottom: 264 };
    const label = placeGhostLabel({ plot, text: 'Previous period', line: flat(120), taken: [wall] });
    expect(label?.x).toBeGreaterThan(xOf(plot, 9));
  });

  it('is dropped where it would touch something everywhere', () => {
    const everywhere = { left: 0, right: 1093, top: 0, bottom: 264 };
    expect(placeGhostLabel({ plot, text: 'Previous period', line: flat(120), taken: [everywhere] })).toBeNull();
  });

  it('has no place without a line', () => {
    expect(placeGhostLabel({ plot, text: 'Previous period', line: flat(0).map(() => null), taken: [] })).toBeNull();
  });
});
