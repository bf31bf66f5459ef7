import { useCallback, useEffect, useRef } from 'react';
import type { RangeChoice } from '@/lib/range';

/** Longer would look like a key that was not heard. */
const PATIENCE_MS = 80;

/**
 * Chooses a range when its figures are there, or a moment later: the page is then drawn once instead of twice, and the question is on its way
 * before anything is drawn. Of several choices in a row the last one holds.
 */
export function useReadyChoice(choose: (choice: RangeChoice) => void, ask: (choice: RangeChoice) => Promise<void> | null): (choice: RangeChoice) => void {
  const last = useRef<RangeChoice | null>(null);
  // What else the address says may have changed meanwhile: the newest `choose` knows it.
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  }, [choose]);

  return useCallback(
    (choice) => {
      last.current = choice;
      const answer = ask(choice);
      if (answer === null) {
        latest.current(choice);
        return;
      }

      const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
      void Promise.race([answer, patience]).then(() => last.current === choice && latest.current(choice));
    },
    [ask],
  );
}
