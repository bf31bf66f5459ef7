import { addDays, addMonths, daysIn, endOfMonth, isDay, startOfMonth, type Day } from '@/lib/dates';

/** The presets of the range picker, in the order they are offered. */
export const presets = [
  { value: 'today', label: 'Today', key: 'D' },
  { value: 'yesterday', label: 'Yesterday', key: 'E' },
  { value: '7d', label: 'Last 7 days', key: 'W' },
  { value: '30d', label: 'Last 30 days', key: 'T' },
  { value: '90d', label: 'Last 90 days', key: 'Q' },
  { value: 'month', label: 'This month', key: 'M' },
  { value: 'lastMonth', label: 'Last month', key: 'P' },
  { value: 'year', label: 'This year', key: 'Y' },
  { value: '6m', label: 'Last 6 months', key: 'H' },
  { value: 'all', label: 'All time', key: 'A' },
] as const;

export type RangePreset = (typeof presets)[number]['value'];

/** What the reader compares with, as the API calls it. */
export type Comparison = 'none' | 'previous' | 'year';

export const comparisons = [
  { value: 'none', label: 'None' },
  { value: 'previous', label: 'Previous period' },
  { value: 'year', label: 'Same period last year' },
] as const satisfies readonly { value: Comparison; label: string }[];

/** A range as it was chosen: a preset moves along with the calendar, a custom one stays. */
export type RangeChoice = { preset: RangePreset } | { preset: 'custom'; start: Day; end: Day };

/** Days of the shop's calendar, both included. */
export interface DayRange {
  start: Day;
  end: Day;
}

/** The API answers ten years at most (`RangeParameters.MaxYears`). */
const LONGEST_YEARS = 10;

export const defaultPreset: RangePreset = '6m';
export const defaultComparison: Comparison = 'previous';

function isPreset(text: string | null): text is RangePreset {
  return presets.some((preset) => preset.value === text);
}

/** Reads `range`, or `start` and `end`; anything that is not a range is the default one. */
export function readRange(params: URLSearchParams): RangeChoice {
  const [start, end, preset] = [params.get('start'), params.get('end'), params.get('range')];
  if (isDay(start) && isDay(end) && start <= end) {
    return { preset: 'custom', start, end };
  }

  return { preset: isPreset(preset) ? preset : defaultPreset };
}

/** Reads `compare`; the default when it is absent or no comparison. */
export function readComparison(params: URLSearchParams): Comparison {
  const compare = params.get('compare');
  return comparisons.find((comparison) => comparison.value === compare)?.value ?? defaultComparison;
}

/** The search params with this range; the default leaves no trace, so that addresses stay short. */
export function writeRange(params: URLSearchParams, choice: RangeChoice): URLSearchParams {
  const next = new URLSearchParams(params);
  ['range', 'start', 'end'].forEach((name) => next.delete(name));
  if (choice.preset === 'custom') {
    next.set('start', choice.start);
    next.set('end', choice.end);
  } else if (choice.preset !== defaultPreset) {
    next.set('range', choice.preset);
  }

  return next;
}

/** The search params with this comparison. */
export function writeComparison(params: URLSearchParams, comparison: Comparison): URLSearchParams {
  const next = new URLSearchParams(params);
  if (comparison === defaultComparison) {
    next.delete('compare');
  } else {
    next.set('compare', comparison);
  }

  return next;
}

/**
 * The days a choice means, given the shop's today. All time begins with the first day the shop's history covers, as far as it is known,
 * else at the longest range the API answers.
 */
export function resolveRange(choice: RangeChoice, today: Day, firstDay?: Day | null): DayRange {
  switch (choice.preset) {
    case 'custom':
      return { start: choice.start, end: choice.end };
    case 'today':
      return { start: today, end: today };
    case 'yesterday':
      return { start: addDays(today, -1), end: addDays(today, -1) };
    case '7d':
      return { start: addDays(today, -6), end: today };
    case '30d':
      return { start: addDays(today, -29), end: today };
    case '90d':
      return { start: addDays(today, -89), end: today };
    case 'month':
      return { start: startOfMonth(today), end: today };
    case 'lastMonth': {
      const start = addMonths(startOfMonth(today), -1);
      return { start, end: endOfMonth(start) };
    }
    case 'year':
      return { start: `${today.slice(0, 4)}-01-01`, end: today };
    case '6m':
      return { start: addDays(addMonths(today, -6), 1), end: today };
    case 'all': {
      const earliest = addDays(addMonths(today, -12 * LONGEST_YEARS), 1);
      return { start: firstDay && firstDay > earliest && firstDay <= today ? firstDay : earliest, end: today };
    }
  }
}

/** "Last 6 months", "Custom". */
export function rangeLabel(choice: RangeChoice): string {
  return presets.find((preset) => preset.value === choice.preset)?.label ?? 'Custom';
}

/** What is wrong with two days as a range, as a sentence; null when it may be asked for. */
export function rangeObjection(start: Day, end: Day): string | null {
  if (start > end) {
    return 'The end is before the start.';
  }

  return end >= addMonths(start, 12 * LONGEST_YEARS) ? `Choose at most ${LONGEST_YEARS} years.` : null;
}

/** "39 days", "1 day". */
export function rangeLength({ start, end }: DayRange): string {
  const days = daysIn(start, end);
  return days === 1 ? '1 day' : `${days} days`;
}

/** Range and comparison of an address alone, as a search to link with. */
export function rangeSearch(params: URLSearchParams): string {
  const kept = [...params].filter(([name]) => ['range', 'start', 'end', 'compare'].includes(name));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}
