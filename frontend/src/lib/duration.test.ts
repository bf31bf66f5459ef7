import { formatDuration, formatTimeLeft } from '@/lib/duration';

describe('how long something took', () => {
  it('names tenths below ten seconds and two units above a minute', () => {
    expect([423, 9_000, 42_400, 63_000, 120_000, 7_440_000].map(formatDuration)).toEqual(['0.4 s', '9 s', '42 s', '1 min 3 s', '2 min', '2 h 4 min']);
  });

  it('never rounds up to sixty seconds', () => {
    expect(formatDuration(59_700)).toBe('1 min');
    expect(formatDuration(3_599_600)).toBe('1 h');
  });

  it('is nothing when the clocks disagree', () => {
    expect(formatDuration(-20)).toBe('0 s');
  });
});

describe('an estimate', () => {
  it('is coarse', () => {
    expect([3, 41, 330, 3_660, 7_200].map(formatTimeLeft)).toEqual([
      'a few seconds left',
      'about 50 s left',
      'about 6 min left',
      'about 1 h 1 min left',
      'about 2 h left',
    ]);
  });
});
