import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { rangeSearch, readComparison, readRange, writeComparison, writeRange, type Comparison, type RangeChoice } from '@/lib/range';

/** The range and the comparison of the address, and how to choose others. */
export function useRangeChoice() {
  const [params, setParams] = useSearchParams();
  const choice = useMemo(() => readRange(params), [params]);
  const comparison = readComparison(params);
  const choose = useCallback(
    (next: RangeChoice) => setParams((now) => writeRange(now, next), { preventScrollReset: true }),
    [setParams],
  );
  const compare = useCallback(
    (next: Comparison) => setParams((now) => writeComparison(now, next), { preventScrollReset: true }),
    [setParams],
  );
  return { choice, comparison, choose, compare };
}

/** The part of the address that goes along from page to page: `?range=7d&compare=year`, or nothing. */
export function useRangeSearch(): string {
  const [params] = useSearchParams();
  return rangeSearch(params);
}
