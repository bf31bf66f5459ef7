import type { ResourceResponse } from '@/api/schema';
import { barPercent, progressLine, rowsRead, stateWord } from '@/features/sync/resource-words';

const now = Date.parse('2026-11-19T19:32:08Z');
const orders: ResourceResponse = {
  resource: 'orders',
  state: 'running',
  rows: 5_904,
  total: 9_212,
  percent: 64,
  rowsPerSecond: 610,
  secondsLeft: 330,
  waitingUntil: null,
  reason: null,
};
const waiting: ResourceResponse = { ...orders, state: 'waiting', waitingUntil: '2026-11-19T19:32:15Z', reason: 'Shopify asks for 7 s without requests.' };

describe('the words of a resource', () => {
  it('say speed and time left while it is read', () => {
    expect(stateWord(orders, 'America/New_York')).toBe('Reading');
    expect(progressLine(orders, now)).toBe('610 rows a second \u00b7 about 6 min left');
    expect(rowsRead(orders)).toEqual({ figure: '5,904', rest: 'of 9,212' });
  });

  it('say until when it waits, in the zone of the shop, and for how long', () => {
    expect(stateWord(waiting, 'America/New_York')).toBe('Throttled until 14:32:15');
    expect(progressLine(waiting, now)).toBe('Shopify asks for 7 s without requests. We go on by ourselves in 7 s.');
  });

  it('count down no further than to nothing', () => {
    expect(progressLine(waiting, now + 60_000)).toBe('Shopify asks for 7 s without requests. We go on by ourselves.');
  });

  it('claim the whole history only of a run that counted it', () => {
    expect(progressLine({ ...orders, state: 'done' }, now)).toBe('All of its history is read.');
    expect(progressLine({ ...orders, state: 'done', total: null }, now)).toBe('All that changed since the run before is read.');
  });

  it('fill the bar of what is done, and leave that of an unknown total open', () => {
    const checked: ResourceResponse = { ...orders, total: null, percent: null };
    expect(barPercent({ ...checked, state: 'done', rows: 0 })).toBe(100);
    expect(barPercent(checked)).toBeNull();
    expect(barPercent({ ...checked, state: 'pending' })).toBe(0);
    expect(barPercent(orders)).toBe(64);
  });
});
