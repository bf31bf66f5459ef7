import type { CoverageResponse } from '@/api/schema';
import { coverageMonths } from '@/features/sync/coverage-months';
import { cn } from '@/lib/cn';
import { formatDay, formatMonth, type Day } from '@/lib/dates';

interface CoverageStripProps {
  coverage: CoverageResponse;
  today: Day;
}

const looks = {
  whole: 'bg-chart-1',
  part: 'bg-[repeating-linear-gradient(135deg,var(--chart-1)_0_2px,transparent_2px_5px)] inset-ring inset-ring-chart-1',
  missing: 'bg-border',
};

/** A block for each month: filled when its figures are whole. */
export function CoverageStrip({ coverage, today }: CoverageStripProps) {
  const months = coverageMonths(coverage.from, coverage.complete, today);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) {
    return null;
  }

  const spoken = coverage.from === null ? 'none is whole yet' : `whole from ${formatDay(coverage.from, { year: 'always' })} on`;
  return (
    <div className="grid gap-2">
      <div role="img" aria-label={`Months from ${formatMonth(first.start)} to ${formatMonth(last.start)}: ${spoken}`} className="flex gap-0.5">
        {months.map(({ start, state }) => (
          <span key={start} className={cn('h-8 flex-1 rounded-[2px]', looks[state])} />
        ))}
      </div>
      <div className="flex justify-between gap-4 text-caption text-muted">
        <span>{formatMonth(first.start)}</span>
        <span>{formatMonth(last.start)}</span>
      </div>
    </div>
  );
}
