import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Sparkline } from '@/components/chart/sparkline';

describe('Sparkline', () => {
  it('is not heard', () => {
    const { container } = render(<Sparkline values={[1, 3, 2]} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('runs from edge to edge and never leaves its 32 pixels', () => {
    const { container } = render(<Sparkline values={[0, 9, 1, 9, 0]} />);
    const points = (container.querySelector('path:last-child')?.getAttribute('d') ?? '').match(/[\d.]+ [\d.]+/g) ?? [];
    const [xs, ys] = [0, 1].map((part) => points.map((point) => Number(point.split(' ')[part])));
    expect([Math.min(...(xs ?? [])), Math.max(...(xs ?? []))]).toEqual([0, 160]);
    expect(Math.min(...(ys ?? []))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...(ys ?? []))).toBeLessThanOrEqual(32);
  });

  it.each([[[]], [[5]]])('draws nothing of %j', (values) => {
    const { container } = render(<Sparkline values={values} />);
    expect(container.querySelector('path')).toBeNull();
  });
});
