import { parseTypedDay } from '@/lib/typed-day';

describe('a typed day', () => {
  it.each([
    ['12 Oct 2026', '2026-10-12'],
    ['12 october', '2026-10-12'],
    ['2026-10-12', '2026-10-12'],
    ['12.10.2026', '2026-10-12'],
    ['12/10/26', '2026-10-12'],
    ['12. Oct', '2026-10-12'],
  ])('%s is understood', (typed, day) => {
    expect(parseTypedDay(typed, '2026-11-19')).toBe(day);
  });

  it.each(['31 Feb 2026', 'yesterday', '12', '', '10-12-2026x'])('%s is no day', (typed) => {
    expect(parseTypedDay(typed, '2026-11-19')).toBeNull();
  });
});
