import {
  presets,
  rangeObjection,
  readComparison,
  readRange,
  resolveRange,
  writeComparison,
  writeRange,
  type RangePreset,
} from '@/lib/range';

const today = '2026-11-19';

describe('a range', () => {
  it.each<[RangePreset, string, string]>([
    ['today', '2026-11-19', '2026-11-19'],
    ['yesterday', '2026-11-18', '2026-11-18'],
    ['7d', '2026-11-13', '2026-11-19'],
    ['30d', '2026-10-21', '2026-11-19'],
    ['90d', '2026-08-22', '2026-11-19'],
    ['month', '2026-11-01', '2026-11-19'],
    ['lastMonth', '2026-10-01', '2026-10-31'],
    ['year', '2026-01-01', '2026-11-19'],
    ['6m', '2026-05-20', '2026-11-19'],
  ])('%s is %s to %s', (preset, start, end) => {
    expect(resolveRange({ preset }, today)).toEqual({ start, end });
  });

  it('of all time begins with the history, or ten years ago when that is not known', () => {
    expect(resolveRange({ preset: 'all' }, today, '2024-11-22')).toEqual({ start: '2024-11-22', end: today });
    expect(resolveRange({ preset: 'all' }, today)).toEqual({ start: '2016-11-20', end: today });
  });

  it('comes back from the address as it was chosen', () => {
    for (const { value } of presets) {
      expect(readRange(writeRange(new URLSearchParams(), { preset: value }))).toEqual({ preset: value });
    }

    const custom = { preset: 'custom', start: '2026-10-12', end: '2026-11-19' } as const;
    expect(readRange(writeRange(new URLSearchParams('range=7d'), custom))).toEqual(custom);
  });

  it('leaves the rest of the address alone, and no trace of the default', () => {
    expect(writeRange(new URLSearchParams('compare=year&range=7d&open=measure:orders'), { preset: '6m' }).toString()).toBe(
      'compare=year&open=measure%3Aorders',
    );
  });

  it.each(['range=fortnight', 'start=2026-11-19&end=2026-10-12', 'start=2026-02-30&end=2026-11-19', 'start=2026-11-01'])(
    'that is none (%s) is the default',
    (search) => {
      expect(readRange(new URLSearchParams(search))).toEqual({ preset: '6m' });
    },
  );

  it('is refused when it ends before it starts or is longer than the API answers', () => {
    expect(rangeObjection('2026-11-19', '2026-11-18')).toBe('The end is before the start.');
    expect(rangeObjection('2016-11-20', '2026-11-19')).toBeNull();
    expect(rangeObjection('2016-11-19', '2026-11-19')).toBe('Choose at most 10 years.');
  });
});

describe('a comparison', () => {
  it('is the previous period unless the address says another', () => {
    expect(readComparison(new URLSearchParams())).toBe('previous');
    expect(readComparison(new URLSearchParams('compare=nonsense'))).toBe('previous');
    expect(readComparison(writeComparison(new URLSearchParams(), 'none'))).toBe('none');
  });
});
