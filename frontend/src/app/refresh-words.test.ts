import { refreshWords } from '@/app/refresh-words';
import type { StatsResponse } from '@/api/schema';
import { stats } from '@/testing/fixtures/stats';

const before = stats('2026-11-01', '2026-11-19');

function later(totals: Partial<StatsResponse['totals']>): StatsResponse {
  return { ...before, asOf: '2026-11-19T19:33:00Z', revision: 42, totals: { ...before.totals, ...totals } };
}

describe('a refresh', () => {
  it('says what came', () => {
    const now = later({ orders: before.totals.orders + 3, totalSales: '18960.03', returns: '-10.00' });
    const from = { ...before, totals: { ...before.totals, totalSales: '18775.83', returns: '0.00' } };
    expect(refreshWords(from, now)).toEqual({
      title: 'Up to date, 14:33:00',
      detail: '3 new orders, returns \u2212$10.00. Total sales +$184.20.',
      changed: true,
    });
  });

  it('says that nothing came, and since when', () => {
    expect(refreshWords(before, later({}))).toEqual({ title: 'Nothing new', detail: 'No change since 14:32:08.', changed: false });
  });

  it('tells one order from several, and an order that went', () => {
    expect(refreshWords(before, later({ orders: before.totals.orders + 1 })).detail).toMatch(/^1 new order\./);
    expect(refreshWords(before, later({ orders: before.totals.orders - 2 })).detail).toMatch(/^\u22122 new orders\./);
  });

  it('names the figure when there was none before', () => {
    expect(refreshWords(null, later({ totalSales: '5.00' }))).toMatchObject({ detail: 'Total sales $5.00.' });
  });
});
