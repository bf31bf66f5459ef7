import { coverageMonths } from '@/features/sync/coverage-months';

const states = (...asked: Parameters<typeof coverageMonths>) => coverageMonths(...asked).map(({ state }) => state);

describe('the months of the coverage', () => {
  it('are all missing while nothing is promised', () => {
    const months = coverageMonths(null, false, '2026-11-19');
    expect(months).toHaveLength(24);
    expect([months[0]?.start, months.at(-1)?.start]).toEqual(['2024-12-01', '2026-11-01']);
    expect(new Set(months.map(({ state }) => state))).toEqual(new Set(['missing']));
  });

  it('begin in the middle of a month where older orders may not be read', () => {
    expect(states('2026-09-20', false, '2026-11-19').slice(-4)).toEqual(['missing', 'part', 'whole', 'whole']);
  });

  it('count the month of a first sale as whole', () => {
    expect(states('2026-03-18', true, '2026-11-19')).toEqual(Array.from({ length: 9 }, () => 'whole'));
  });

  it('are six at least for a shop that opened yesterday', () => {
    expect(states('2026-11-18', true, '2026-11-19')).toEqual(['missing', 'missing', 'missing', 'missing', 'missing', 'whole']);
  });
});
