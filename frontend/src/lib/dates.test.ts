import {
  addDays,
  addMonths,
  dayOf,
  daysIn,
  endOfMonth,
  formatBucket,
  formatDay,
  formatDayRange,
  formatInstant,
  formatTime,
  formatZone,
  isDay,
  weekday,
} from '@/lib/dates';

describe('a day', () => {
  it('is that of the shop, not of the reader', () => {
    expect(dayOf('2026-11-20T03:30:00Z', 'America/New_York')).toBe('2026-11-19');
    expect(dayOf('2026-11-19T15:30:00Z', 'Asia/Tokyo')).toBe('2026-11-20');
  });

  it('is real or no day', () => {
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-2-9')).toBe(false);
  });

  it('counts on across the hour that summer time takes', () => {
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
    expect(daysIn('2026-03-01', '2026-03-31')).toBe(31);
  });

  it('stays in the month that was asked for', () => {
    expect(addMonths('2026-08-31', -6)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(endOfMonth('2026-02-10')).toBe('2026-02-28');
  });

  it('begins its week on Monday', () => {
    expect([weekday('2026-11-16'), weekday('2026-11-22')]).toEqual([0, 6]);
  });
});

describe('a written date', () => {
  it('names the year only when it is another', () => {
    expect(formatDay('2026-11-19', { today: '2026-11-25' })).toBe('19 Nov');
    expect(formatDay('2025-09-19', { today: '2026-11-25' })).toBe('19 Sep 2025');
  });

  it('names the year of a range at its end, and of both where they differ', () => {
    expect(formatDayRange('2026-05-20', '2026-11-19')).toBe('20 May – 19 Nov 2026');
    expect(formatDayRange('2025-11-17', '2026-05-19')).toBe('17 Nov 2025 – 19 May 2026');
    expect(formatDayRange('2026-11-19', '2026-11-19')).toBe('19 Nov 2026');
  });

  it('says a month of a bucket once', () => {
    expect(formatBucket('2026-11-02', '2026-11-08')).toBe('2–8 Nov');
    expect(formatBucket('2026-10-28', '2026-11-03')).toBe('28 Oct – 3 Nov');
  });

  it('is in the zone of the shop', () => {
    const now = new Date('2026-11-25T12:00:00Z');
    expect(formatInstant('2026-11-19T19:17:00Z', 'America/New_York', now)).toBe('19 Nov, 14:17');
    expect(formatTime('2026-11-19T19:32:08Z', 'America/New_York', { seconds: true })).toBe('14:32:08');
    expect(formatTime('2026-11-19T05:00:00Z', 'America/New_York')).toBe('00:00');
  });

  it('names its zone by the place', () => {
    expect(formatZone('America/New_York')).toBe('New York time');
    expect(formatZone('UTC')).toBe('UTC');
  });
});
