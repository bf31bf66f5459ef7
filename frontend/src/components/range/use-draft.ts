import { useState } from 'react';
import { formatDay, type Day } from '@/lib/dates';
import { rangeObjection, type DayRange } from '@/lib/range';
import { parseTypedDay } from '@/lib/typed-day';

const written = (day: Day) => formatDay(day, { year: 'always' });

/**
 * A custom range in the making: two texts that are typed, or days that are pointed at: the first click begins, the second ends (turned
 * round when it is earlier).
 */
export function useDraft(initial: DayRange, today: Day) {
  const [texts, setTexts] = useState({ start: written(initial.start), end: written(initial.end) });
  const [beginning, setBeginning] = useState(true);
  const [start, end] = [parseTypedDay(texts.start, today), parseTypedDay(texts.end, today)];
  const error =
    start === null || end === null
      ? 'Write a day such as 12 Oct 2026.'
      : end > today
        ? 'The end is in the future.'
        : rangeObjection(start, end);

  function point(day: Day): void {
    if (beginning || start === null) {
      setTexts({ start: written(day), end: written(day) });
      setBeginning(false);
      return;
    }

    const [first, last] = day < start ? [day, start] : [start, day];
    setTexts({ start: written(first), end: written(last) });
    setBeginning(true);
  }

  function type(which: 'start' | 'end', text: string): void {
    setTexts((now) => ({ ...now, [which]: text }));
    setBeginning(true);
  }

  const range = error === null && start !== null && end !== null ? { start, end } : null;
  return { texts, range, error, type, point };
}
