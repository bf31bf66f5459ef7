import { dateLocale } from '@/lib/locale';

/** A day of the shop's calendar, `2026-11-19`. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = dateLocale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(dateLocale(), options);
  formats.set(key, known);
  return known;
}

/** Days are counted at midnight UTC, where every day has 24 hours; the shop's zone is only needed to turn an instant into a day. */
function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function iso(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** The day an instant falls on in the shop's zone. */
export function dayOf(instant: Date | string, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(typeof instant === 'string' ? new Date(instant) : instant);
}

/** Whether the text is a real day written as `yyyy-MM-dd`. */
export function isDay(text: string | null | undefined): text is Day {
  return !!text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text).getTime()) && iso(utc(text)) === text;
}

export function addDays(day: Day, days: number): Day {
  return iso(new Date(utc(day).getTime() + days * MS_PER_DAY));
}

/** The same day of another month; the month's last day where it is shorter (31 May and one month is 30 June). */
export function addMonths(day: Day, months: number): Day {
  const date = utc(day);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return iso(target);
}

export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

export function endOfMonth(day: Day): Day {
  return addDays(addMonths(startOfMonth(day), 1), -1);
}

/** Days of a range, both ends counted. */
export function daysIn(start: Day, end: Day): number {
  return Math.round((utc(end).getTime() - utc(start).getTime()) / MS_PER_DAY) + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
  return (utc(day).getUTCDay() + 6) % 7;
}

interface DayOptions {
  /** `auto` names the year when it is not that of `today`; `always` and `never` say so outright. */
  year?: 'auto' | 'always' | 'never';
  today?: Day;
}

/** `19 Nov`; `19 Nov 2025` when the year is not this one. */
export function formatDay(day: Day, options: DayOptions = {}): string {
  const { year = 'auto', today = iso(new Date()) } = options;
  const named = year === 'always' || (year === 'auto' && day.slice(0, 4) !== today.slice(0, 4));
  return format({ timeZone: 'UTC', day: 'numeric', month: 'short', ...(named && { year: 'numeric' }) }).format(utc(day)).replace('Sept', 'Sep');
}

/** `20 May – 19 Nov 2026`, `17 Nov 2025 – 19 May 2026`, `19 Nov 2026`: the end always names its year. */
export function formatDayRange(start: Day, end: Day): string {
  if (start === end) {
    return formatDay(end, { year: 'always' });
  }

  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${formatDay(start, { year: sameYear ? 'never' : 'always' })} \u2013 ${formatDay(end, { year: 'always' })}`;
}

/** `2–8 Nov`, `28 Oct – 3 Nov`: a bucket of a chart, whose year the axis tells. */
export function formatBucket(start: Day, end: Day): string {
  if (start === end) {
    return formatDay(end, { year: 'never' });
  }

  return start.slice(0, 7) === end.slice(0, 7)
    ? `${Number(start.slice(8))}\u2013${formatDay(end, { year: 'never' })}`
    : `${formatDay(start, { year: 'never' })} \u2013 ${formatDay(end, { year: 'never' })}`;
}

/** `Nov 2026`, or `Nov` without its year. */
export function formatMonth(day: Day, options: { year?: boolean } = {}): string {
  const { year = true } = options;
  return format({ timeZone: 'UTC', month: 'short', ...(year && { year: 'numeric' }) }).format(utc(day)).replace('Sept', 'Sep');
}

/** `Thursday 19 November 2026`: for a name that is heard. */
export function formatDayLong(day: Day): string {
  return format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day));
}

/** `19 Nov, 14:17` in the shop's zone; the year when it is not this one. */
export function formatInstant(instant: string, timeZone: string, now = new Date()): string {
  return `${formatDay(dayOf(instant, timeZone), { today: dayOf(now, timeZone) })}, ${formatTime(instant, timeZone)}`;
}

/** `14:17`, or `14:32:08` with seconds, in the shop's zone. */
export function formatTime(instant: Date | string, timeZone: string, options: { seconds?: boolean } = {}): string {
  const { seconds = false } = options;
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  return format({ timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(seconds && { second: '2-digit' }) }).format(date);
}

/** `New York time` of `America/New_York`; `UTC` stays. */
export function formatZone(timeZone: string): string {
  const place = timeZone.split('/').at(-1) ?? timeZone;
  return timeZone.includes('/') ? `${place.replaceAll('_', ' ')} time` : timeZone;
}
