import { describe, expect, it } from 'vitest';
import { kpisOf } from '@/features/overview/kpis';
import { customerInsight } from '@/testing/fixtures/rows';
import { stats } from '@/testing/fixtures/stats';

const november = stats('2026-11-01', '2026-11-19', 'previous');
const customers = customerInsight('2026-11-01', '2026-11-19');
const textOf = (name: string, ...given: Parameters<typeof kpisOf>) => kpisOf(...given).find((kpi) => kpi.name === name);

describe('kpisOf', () => {
  it('does not know a figure before its answer is there', () => {
    expect(kpisOf(undefined, undefined, undefined).every(({ text }) => text === null)).toBe(true);
    expect(textOf('returningCustomers', november, undefined, undefined)?.text).toBeNull();
  });

  it('calls the average over no order no number', () => {
    const none = { ...november, totals: { ...november.totals, orders: 0, averageOrderValue: '0.00' } };
    expect(textOf('averageOrderValue', none, customers, undefined)).toMatchObject({ text: '–', change: { kind: 'none' } });
  });

  it('says nothing of a change without a comparison, and new without a base', () => {
    expect(textOf('returningCustomers', november, customers, undefined)?.change.kind).toBe('none');
    expect(textOf('returningCustomers', november, customers, { ...customers, returningCustomers: 0 })?.change.kind).toBe('new');
  });

  it('takes more returns for worse', () => {
    expect(textOf('returns', november, customers, undefined)).toMatchObject({ moreIsWorse: true });
    expect(textOf('returns', november, customers, undefined)?.text).toMatch(/^−\$/);
  });
});
