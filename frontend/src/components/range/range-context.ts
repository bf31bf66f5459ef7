import { createContext, useContext } from 'react';
import type { Day } from '@/lib/dates';
import type { Comparison, RangeChoice } from '@/lib/range';

/** What the tools of a range show and do; the shell provides it. */
export interface RangeControls {
  choice: RangeChoice;
  comparison: Comparison;
  /** The days the choice means now. */
  start: Day;
  end: Day;
  today: Day;
  timeZone: string;
  choose: (choice: RangeChoice) => void;
  compare: (comparison: Comparison) => void;
  /** A choice is under the pointer or has the focus: what it would show may be asked for already. */
  consider: (choice: RangeChoice) => void;
  /** Whether the picker is open: a key opens it too. */
  picking: boolean;
  setPicking: (open: boolean) => void;
  /** When the figures were true; epoch milliseconds. */
  asOf: number | null;
  refreshing: boolean;
  refresh: () => void;
}

export const RangeContext = createContext<RangeControls | null>(null);

export function useRangeControls(): RangeControls {
  const controls = useContext(RangeContext);
  if (!controls) {
    throw new Error('The tools of a range are drawn inside the shell alone.');
  }

  return controls;
}
