import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SalesChart } from '@/components/chart/sales-chart';
import type { ValueBucket } from '@/components/chart/value-bucket';
import { addDays } from '@/lib/dates';

function bucket(index: number, more: Partial<ValueBucket> = {}): ValueBucket {
  const start = addDays('2026-11-01', index);
  return {
    start,
    end: start,
    name: `Day ${index + 1}`,
    note: null,
    complete: true,
    tick: null,
    amount: { value: 100 + index, text: `$${100 + index}.00` },
    ghost: { value: 90, text: '$90.00', name: 'then' },
    change: { kind: 'up', text: '+11.1%' },
    ...more,
  };
}

function show(buckets: ValueBucket[]) {
  const onOpen = vi.fn();
  const view = render(
    <SalesChart buckets={buckets} label="Total sales by day" ghostLabel="Previous period" formatCompact={(value) => `$${value}`} onOpen={onOpen} />,
  );
  return { ...view, onOpen, user: userEvent.setup() };
}

const week = Array.from({ length: 7 }, (_, index) => bucket(index));

describe('SalesChart', () => {
  it('says of every bucket what was sold, what stood there before and how it changed', () => {
    show([...week, bucket(7, { note: 'so far', complete: false, ghost: null, change: { kind: 'none' } })]);
    expect(screen.getByRole('button', { name: 'Day 1: $100.00, previous $90.00, +11.1%' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Day 8, so far: $107.00' })).toBeInTheDocument();
  });

  it('is one stop of the Tab key, moves by arrows, Home and End, and opens by Enter', async () => {
    const { user, onOpen } = show(week);
    await user.tab();
    expect(screen.getByRole('button', { name: /^Day 7/ })).toHaveFocus();
    await user.keyboard('{Home}{ArrowRight}');
    expect(screen.getByRole('button', { name: /^Day 2/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(week[1]);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('shows the exact amounts of the bucket under the focus, until Escape', async () => {
    const { user } = show(week);
    expect(screen.queryByText('This period')).toBeNull();
    await user.tab();
    expect(screen.getByText('This period').nextElementSibling).toHaveTextContent('$106.00');
    await user.keyboard('{Escape}');
    expect(screen.queryByText('This period')).toBeNull();
  });

  it('hatches the bucket that is not complete, and no other', () => {
    const { container } = show([...week, bucket(7, { complete: false })]);
    expect(container.querySelectorAll('path[fill^="url("]')).toHaveLength(1);
  });

  it('draws bars up to 62 buckets and a line beyond', () => {
    const bars = show(Array.from({ length: 62 }, (_, index) => bucket(index)));
    expect(bars.container.querySelectorAll('path[fill="var(--chart-1)"]')).toHaveLength(62);
    bars.unmount();
    const line = show(Array.from({ length: 63 }, (_, index) => bucket(index)));
    expect(line.container.querySelectorAll('path[fill="var(--chart-1)"]')).toHaveLength(0);
    expect(line.container.querySelector('path[stroke="var(--chart-1)"]')).not.toBeNull();
  });

  it('labels the highest bucket', () => {
    const { container } = show([bucket(0), bucket(1, { amount: { value: 300, text: '$300.00' } }), bucket(2)]);
    expect([...container.querySelectorAll('text.font-semibold')].map(({ textContent }) => textContent)).toEqual(['$300']);
  });
});
