import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BarList } from '@/components/chart/bar-list';
import { BreakdownBars, type BreakdownLine } from '@/components/chart/breakdown-bars';
import { StatusBar } from '@/components/chart/status-bar';

const line = (key: string, value: number, sum = false): BreakdownLine => ({ key, label: key, value, text: `${value}`, sum });

describe('BreakdownBars', () => {
  const lines = [line('gross', 100, true), line('discounts', -10), line('returns', -20), line('net', 70, true), line('taxes', 30), line('total', 100, true)];

  it('begins each step where the one before it ended, and each sum at zero', () => {
    const { container } = render(<BreakdownBars lines={lines} onOpen={vi.fn()} />);
    const bars = [...container.querySelectorAll<HTMLElement>('[style]')].map(({ style }) => [style.left, style.width]);
    expect(bars).toEqual([['0%', '100%'], ['90%', '10%'], ['70%', '20%'], ['0%', '70%'], ['70%', '30%'], ['0%', '100%']]);
  });

  it('opens the line that is pressed', async () => {
    const onOpen = vi.fn();
    render(<BreakdownBars lines={lines} onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: /^returns/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('returns');
  });

  it('keeps its bars inside when more was returned than sold', () => {
    const { container } = render(<BreakdownBars lines={[line('gross', 10, true), line('returns', -40), line('net', -30, true)]} onOpen={vi.fn()} />);
    const bars = [...container.querySelectorAll<HTMLElement>('[style]')].map(({ style }) => Number.parseFloat(style.left) + Number.parseFloat(style.width));
    bars.forEach((end) => expect(end).toBeLessThanOrEqual(100));
  });
});

describe('StatusBar', () => {
  it('says of every status how many and which share, and opens it', async () => {
    const onOpen = vi.fn();
    render(<StatusBar slices={[{ key: 'paid', label: 'Paid', count: 9, text: '9', share: '90.0%', colour: 'bg-chart-1' }]} onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: 'Paid 9 90.0%' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('paid');
  });
});

describe('BarList', () => {
  const rows = [
    { key: '1', name: 'Hand Grinder N°2', count: '247', amount: '$400.00', value: 400 },
    { key: '2', name: 'Kettle', count: '3', amount: '$100.00', value: 100 },
    { key: '3', name: 'Returned Mug', count: '0', amount: '−$20.00', value: -20 },
  ];

  it('gives every bar its share of the first, and none to what is below zero', () => {
    const { container } = render(<BarList head={['Product', 'Units', 'Net sales']} rows={rows} onOpen={vi.fn()} />);
    expect([...container.querySelectorAll<HTMLElement>('[style]')].map(({ style }) => style.width)).toEqual(['100%', '25%', '0%']);
  });

  it('is a ranking whose rows say what their numbers are', () => {
    render(<BarList head={['Product', 'Units', 'Net sales']} rows={rows} onOpen={vi.fn()} />);
    const second = within(screen.getByRole('list')).getAllByRole('button')[1];
    expect(second).toHaveAccessibleName(/Kettle\s*3 units,\s*\$100\.00 net sales/);
  });
});
