import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Month } from '@/components/range/month';
import { IconButton } from '@/components/ui/icon-button';
import { addDays, addMonths, startOfMonth, weekday, type Day } from '@/lib/dates';
import { cn } from '@/lib/cn';
import type { DayRange } from '@/lib/range';

interface CalendarProps {
  range: DayRange | null;
  today: Day;
  /** 1 on a phone, else 2. */
  months: 1 | 2;
  onPoint: (day: Day) => void;
  /** Between the arrows: the two typed fields. */
  children: ReactNode;
}

/** Where a key leads from a day; null for any other key. */
function dayAfter(key: string, day: Day): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Home':
      return addDays(day, -weekday(day));
    case 'End':
      return addDays(day, 6 - weekday(day));
    default:
      return null;
  }
}

/** Months side by side, walked by arrows, Page keys, Home and End (ARIA Authoring Practices, Date Picker). */
export function Calendar({ range, today, months, onPoint, children }: CalendarProps) {
  const [cursor, setCursor] = useState(range?.end ?? today);
  const [first, setFirst] = useState(addMonths(startOfMonth(range?.end ?? today), 1 - months));
  const grid = useRef<HTMLDivElement>(null);
  const moving = useRef(false);

  useEffect(() => {
    if (moving.current) {
      moving.current = false;
      grid.current?.querySelector<HTMLElement>(`[data-day="${cursor}"]`)?.focus();
    }
  }, [cursor]);

  function show(day: Day): void {
    const month = startOfMonth(day);
    if (month < first || month > addMonths(first, months - 1)) {
      setFirst(month < first ? month : addMonths(month, 1 - months));
    }
  }

  function onKeyDown(event: KeyboardEvent, day: Day): void {
    const target = dayAfter(event.key, day);
    if (target !== null) {
      event.preventDefault();
      moving.current = true;
      const next = target > today ? today : target;
      setCursor(next);
      show(next);
    }
  }

  const shown = Array.from({ length: months }, (_, index) => addMonths(first, index));
  const lastShown = shown.at(-1) ?? first;
  const reachable = cursor >= first && startOfMonth(cursor) <= lastShown ? cursor : first;
  return (
    <div className="grid gap-3">
      <div className="flex items-center justify-between gap-2">
        <IconButton icon={ChevronLeft} label="Earlier" onClick={() => setFirst(addMonths(first, -1))} />
        {children}
        <IconButton icon={ChevronRight} label="Later" disabled={lastShown >= startOfMonth(today)} onClick={() => setFirst(addMonths(first, 1))} />
      </div>
      <div ref={grid} className={cn('grid gap-6', months === 2 && 'grid-cols-2')}>
        {shown.map((month) => (
          <Month key={month} month={month} range={range} cursor={reachable} today={today} onPoint={onPoint} onKeyDown={onKeyDown} />
        ))}
      </div>
    </div>
  );
}
