import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StackedChart, type StackBucket } from '@/components/chart/stacked-chart';

const series = [
  { label: 'New', colour: 'var(--chart-1)' },
  { label: 'Returning', colour: 'var(--chart-2)' },
];

function month(start: string, counts: readonly [number, number], complete = true): StackBucket {
  const amount = (value: number) => ({ value, text: String(value) });
  return { start, end: start, name: start, note: null, complete, tick: start, parts: counts.map(amount), total: amount(counts[0] + counts[1]) };
}

function show(buckets: StackBucket[]) {
  const onOpen = vi.fn();
  const view = render(
    <StackedChart buckets={buckets} series={series} label="Customers by month" formatCompact={String} onOpen={onOpen} />,
  );
  return { ...view, onOpen };
}

describe('StackedChart', () => {
  it('says of every bucket what it is made of, and opens it', async () => {
    const { onOpen } = show([month('Oct', [250, 180]), month('Nov', [199, 148], false)]);
    await userEvent.click(screen.getByRole('button', { name: 'Oct: new 250, returning 180' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ start: 'Oct' }));
  });

  it('writes the sum above the bars', () => {
    const { container } = show([month('Oct', [250, 180]), month('Nov', [199, 148])]);
    const sums = [...container.querySelectorAll('text.font-medium')].map(({ textContent }) => textContent);
    expect(sums).toEqual(['430', '347']);
  });

  it('draws no part that is empty', () => {
    const { container } = show([month('Oct', [250, 0])]);
    expect(container.querySelectorAll('path[fill="var(--chart-2)"]')).toHaveLength(0);
    expect(container.querySelectorAll('path[fill="var(--chart-1)"]')).toHaveLength(1);
  });
});
