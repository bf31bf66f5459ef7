import { describe, expect, it } from 'vitest';
import { breakdownLines, openedBy } from '@/features/overview/breakdown-lines';
import { customerStacks } from '@/features/overview/customer-stacks';
import { arrivingTitle, isArriving, neverSynced } from '@/features/overview/history';
import { returningSpark, sparksOf } from '@/features/overview/sparks';
import { statusSlices } from '@/features/overview/status-slices';
import { isWithoutSales } from '@/features/overview/without-sales';
import { customerSeries } from '@/testing/fixtures/rows';
import { stats, today } from '@/testing/fixtures/stats';
import { finishedRun, sync } from '@/testing/fixtures/sync';

const halfYear = stats('2026-05-20', '2026-11-19');

describe('breakdownLines', () => {
  it('leaves out duties, fees and adjustments where there are none', () => {
    expect(breakdownLines(halfYear.totals, 'USD').map(({ key }) => key)).toEqual(['grossSales', 'discounts', 'returns', 'netSales', 'shipping', 'taxes', 'totalSales']);
  });

  it('shows them where there are some, adjustments beside the total', () => {
    const lines = breakdownLines({ ...halfYear.totals, duties: '1.50', adjustments: '-0.20' }, 'USD');
    expect(lines.slice(-3).map(({ label }) => label)).toEqual(['Duties', 'Total sales', 'Adjustments']);
    expect(lines.at(-3)).toMatchObject({ text: '+$1.50', sum: false });
    expect(lines.at(-1)).toMatchObject({ aside: true, text: '−$0.20' });
  });

  it('opens the total for what has no events of its own', () => {
    expect([openedBy('duties'), openedBy('fees'), openedBy('taxes')]).toEqual(['totalSales', 'totalSales', 'taxes']);
  });
});

describe('statusSlices', () => {
  it('puts the most frequent first, and keeps each status’ colour whatever its place', () => {
    const slices = statusSlices([
      { status: 'pending', orders: 1 },
      { status: 'paid', orders: 3 },
    ]);
    expect(slices.map(({ key, share, colour }) => [key, share, colour])).toEqual([
      ['paid', '75.0%', 'bg-chart-1'],
      ['pending', '25.0%', 'bg-chart-3'],
    ]);
  });
});

describe('customerStacks', () => {
  it('has a bucket for every month of the range, with its sum', () => {
    const stacks = customerStacks(customerSeries('2026-05-20', '2026-11-19', 'month'), 'month', today);
    expect(stacks.map(({ tick }) => tick)).toEqual(['May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov']);
    expect(stacks[1]).toMatchObject({ complete: true, parts: [{ value: 21 }, { value: 11 }], total: { value: 32, text: '32' } });
    expect(stacks.at(-1)).toMatchObject({ complete: false, note: '19 of 30 days' });
  });
});

describe('sparks', () => {
  it('leave out what is not complete', () => {
    expect(sparksOf(halfYear, 'week').orders).toHaveLength(25);
    expect(returningSpark(customerSeries('2026-05-20', '2026-11-19', 'week'), halfYear, 'week')).toHaveLength(25);
  });

  it('rise when more is returned', () => {
    expect(sparksOf(halfYear, 'month').returns.every((value) => value > 0)).toBe(true);
  });
});

describe('history', () => {
  const running = { ...sync, run: { ...finishedRun, finishedAt: null }, coverage: { from: null, complete: false } };

  it('arrives while a backfill runs, and says how far it is', () => {
    expect(isArriving(running)).toBe(true);
    expect(isArriving(sync)).toBe(false);
    expect(arrivingTitle({ ...running, resources: running.resources.map((resource) => ({ ...resource, percent: 64 })) })).toBe('History is arriving: 64% of orders.');
  });

  it('was never asked for when there has been no run', () => {
    expect(neverSynced({ ...running, run: null })).toBe(true);
    expect(neverSynced(running)).toBe(false);
    expect(neverSynced(undefined)).toBe(false);
  });
});

describe('isWithoutSales', () => {
  const zero = { grossSales: '0.00', returns: '0.00', totalSales: '0.00', orders: 0 };

  it('is not said of a range in which something was given back', () => {
    expect(isWithoutSales({ ...halfYear, totals: { ...halfYear.totals, ...zero } })).toBe(true);
    expect(isWithoutSales({ ...halfYear, totals: { ...halfYear.totals, ...zero, returns: '-5.00', totalSales: '-5.00' } })).toBe(false);
  });
});
