import { isDay, type Day } from '@/lib/dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function made(year: string, month: number, day: string, today: Day): Day | null {
  const full = year === '' ? today.slice(0, 4) : year.length === 2 ? `20${year}` : year;
  const text = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** Reads a day as people type it: `12 Oct 2026`, `12 oct`, `2026-10-12`, `12.10.2026`, `12/10/26` (day first); null when it is none. */
export function parseTypedDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase();
  if (isDay(typed)) {
    return typed;
  }

  const named = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?,?(?:\s+(\d{4}|\d{2}))?$/.exec(typed);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3));
    return month < 0 ? null : made(named[3] ?? '', month + 1, named[1] ?? '', today);
  }

  const numbered = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})?$/.exec(typed);
  return numbered ? made(numbered[3] ?? '', Number(numbered[2]), numbered[1] ?? '', today) : null;
}
