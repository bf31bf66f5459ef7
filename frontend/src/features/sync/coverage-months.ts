import { addMonths, startOfMonth, type Day } from '@/lib/dates';

export interface CoverageMonth {
  /** First day of the month. */
  start: Day;
  /** `whole`: every day is in; `part`: some days are; `missing`: nothing is promised. */
  state: 'whole' | 'part' | 'missing';
}

const SHOWN = 24;

/**
 * The months of the strip, oldest first. Two years at most; a younger shop whose whole history is in shows its own months, at least six.
 */
export function coverageMonths(from: Day | null, complete: boolean, today: Day): CoverageMonth[] {
  const last = startOfMonth(today);
  const months = Array.from({ length: SHOWN }, (_, index) => addMonths(last, index - SHOWN + 1)).map((start) => ({ start, state: stateOf(start, from, complete) }));
  const first = complete ? Math.min(months.findIndex(({ state }) => state !== 'missing'), SHOWN - 6) : 0;
  return months.slice(Math.max(0, first));
}

function stateOf(start: Day, from: Day | null, complete: boolean): CoverageMonth['state'] {
  if (from === null || startOfMonth(from) > start) {
    return 'missing';
  }

  // Before a shop's first sale there is nothing to miss: its first month is whole.
  return startOfMonth(from) === start && from > start && !complete ? 'part' : 'whole';
}
