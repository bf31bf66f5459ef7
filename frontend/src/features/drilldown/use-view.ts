import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useShopRange } from '@/api/use-shop-range';
import type { Opened } from '@/features/drilldown/subject';
import type { DrilldownTarget } from '@/lib/drilldown-link';
import { readFinancialStatus, type FinancialStatus } from '@/lib/financial-status';
import type { Comparison, DayRange } from '@/lib/range';
import { useRowChoice, type RowChoice } from '@/lib/use-row-choice';

/** What of an opened figure is looked at: its days and the reader's own filters. */
export interface View {
  /** The days the figure is of. */
  range: DayRange;
  /** The page's range. */
  whole: DayRange;
  today: string;
  comparison: Comparison;
  search: string;
  /** Chosen by the reader, beside what the figure itself asks for. */
  status: FinancialStatus | null;
  sort: string | null;
  isFiltered: boolean;
  change: (part: Partial<RowChoice>) => void;
  /** Looks at some days only; null for the whole range. */
  setDays: (days: DayRange | null) => void;
}

/** Events and orders have a financial status; a figure that is about one offers no other. */
export function hasStatus({ subject }: Opened): boolean {
  return subject.rows === 'events' || (subject.rows === 'orders' && subject.status === undefined);
}

/** Reads the view from the address, where all of it stands. */
export function useView(target: DrilldownTarget, opened: Opened): View {
  const { start, end, today, comparison } = useShopRange();
  const [, setParams] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const { search, sort, change, ...choice } = useRowChoice();
  const status = hasStatus(opened) ? readFinancialStatus(choice.status) : null;
  const { from, to } = target;
  const setDays = useCallback(
    (days: DayRange | null) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          ['from', 'to'].forEach((name) => next.delete(name));
          if (days) {
            next.set('from', days.start);
            next.set('to', days.end);
          }

          return next;
        },
        { replace: true, preventScrollReset: true, state },
      ),
    [setParams, state],
  );
  const whole = useMemo(() => ({ start, end }), [start, end]);
  const range = useMemo(() => (from && to ? { start: from, end: to } : whole), [from, to, whole]);
  return { range, whole, today, comparison, search, status, sort, isFiltered: search !== '' || status !== null, change, setDays };
}
