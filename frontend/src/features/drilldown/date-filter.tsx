import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import type { View } from '@/features/drilldown/use-view';
import { Button, buttonClass } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { formatBucket, isDay } from '@/lib/dates';
import { rangeObjection, type DayRange } from '@/lib/range';

interface DateFilterProps {
  view: Pick<View, 'range' | 'whole' | 'setDays'>;
}

function isSame(a: DayRange, b: DayRange): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Narrows the rows to some days of the range. */
export function DateFilter({ view }: DateFilterProps) {
  const { range, whole, setDays } = view;
  const [open, setOpen] = useState(false);
  const isWhole = isSame(range, whole);
  function choose(days: DayRange | null): void {
    setDays(days && isSame(days, whole) ? null : days);
    setOpen(false);
  }

  return (
    <Popover
      label="Days"
      open={open}
      onOpenChange={setOpen}
      className="w-72 p-4"
      trigger={
        <button type="button" className={buttonClass()}>
          <CalendarDays aria-hidden className="size-4 shrink-0" />
          Date
          <span className={isWhole ? 'font-normal text-muted max-tablet:sr-only' : 'text-accent-text'}>
            {isWhole ? 'whole range' : formatBucket(range.start, range.end)}
          </span>
        </button>
      }
    >
      <DaysForm key={`${range.start} ${range.end}`} range={range} onChoose={choose} canReset={!isWhole} />
    </Popover>
  );
}

interface DaysFormProps {
  range: DayRange;
  canReset: boolean;
  onChoose: (days: DayRange | null) => void;
}

function DaysForm({ range, canReset, onChoose }: DaysFormProps) {
  const [start, setStart] = useState(range.start);
  const [end, setEnd] = useState(range.end);
  const [asked, setAsked] = useState(false);
  const objection = isDay(start) && isDay(end) ? rangeObjection(start, end) : 'Write both days.';
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (objection === null) {
          onChoose({ start, end });
        }
      }}
    >
      <TextField label="From" type="date" value={start} onChange={(event) => setStart(event.target.value)} />
      <TextField label="To" type="date" value={end} onChange={(event) => setEnd(event.target.value)} error={asked ? (objection ?? undefined) : undefined} />
      <div className="flex justify-end gap-2">
        {canReset && (
          <Button variant="ghost" onClick={() => onChoose(null)}>
            Whole range
          </Button>
        )}
        <Button variant="primary" type="submit">
          Apply
        </Button>
      </div>
    </form>
  );
}
