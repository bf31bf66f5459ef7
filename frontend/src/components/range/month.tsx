import type { KeyboardEvent } from 'react';
import { addDays, daysIn, endOfMonth, formatDayLong, formatMonth, startOfMonth, weekday, type Day } from '@/lib/dates';
import { cn } from '@/lib/cn';
import type { DayRange } from '@/lib/range';

interface MonthProps {
  /** Any day of it. */
  month: Day;
  range: DayRange | null;
  /** The day that Tab reaches. */
  cursor: Day;
  /** The last day that can be chosen. */
  today: Day;
  onPoint: (day: Day) => void;
  onKeyDown: (event: KeyboardEvent, day: Day) => void;
}

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

function place(day: Day, range: DayRange | null): 'edge' | 'inside' | 'outside' {
  if (!range) {
    return 'outside';
  }

  return day === range.start || day === range.end ? 'edge' : day > range.start && day < range.end ? 'inside' : 'outside';
}

const places = {
  edge: 'rounded-sm bg-accent-solid font-semibold text-on-accent',
  inside: 'bg-selected',
  outside: 'rounded-sm not-disabled:hover:bg-hover',
};

/** One month, its weeks beginning on Monday. */
export function Month({ month, range, cursor, today, onPoint, onKeyDown }: MonthProps) {
  const first = startOfMonth(month);
  const days = Array.from({ length: daysIn(first, endOfMonth(first)) }, (_, index) => addDays(first, index));
  return (
    <div role="group" aria-label={formatMonth(first)} className="figures grid grid-cols-7 content-start gap-y-0.5 text-center text-body-sm">
      <div aria-hidden className="col-span-7 pb-2 font-semibold">
        {formatMonth(first)}
      </div>
      {names.map((name) => (
        <div key={name} aria-hidden className="text-caption/6 text-muted">
          {name}
        </div>
      ))}
      {days.map((day, index) => (
        <button
          key={day}
          type="button"
          data-day={day}
          disabled={day > today}
          aria-label={formatDayLong(day)}
          aria-pressed={place(day, range) !== 'outside'}
          aria-current={day === today ? 'date' : undefined}
          tabIndex={day === cursor ? 0 : -1}
          onClick={() => onPoint(day)}
          onKeyDown={(event) => onKeyDown(event, day)}
          style={index === 0 ? { gridColumnStart: weekday(day) + 1 } : undefined}
          className={cn('h-8 disabled:text-muted disabled:opacity-60 aria-[current=date]:underline aria-[current=date]:underline-offset-4 pointer-coarse:h-11', places[place(day, range)])}
        >
          {Number(day.slice(8))}
        </button>
      ))}
    </div>
  );
}
