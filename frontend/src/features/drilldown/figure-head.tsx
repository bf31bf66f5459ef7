import { Delta } from '@/components/ui/delta';
import { Skeleton } from '@/components/ui/skeleton';
import type { Opened } from '@/features/drilldown/subject';
import type { Figure } from '@/features/drilldown/use-figure';
import type { View } from '@/features/drilldown/use-view';
import { formatDayRange } from '@/lib/dates';

interface FigureHeadProps {
  figure: Figure;
  opened: Opened;
  view: Pick<View, 'range'>;
}

/** The figure under its name, how it changed, which days it is of and what it is made of. */
export function FigureHead({ figure, opened, view: { range } }: FigureHeadProps) {
  return (
    <div className="-mt-2 px-6 max-tablet:px-4">
      <div className="figures min-h-9 text-[1.75rem]/9 font-semibold tracking-[-0.026em] wrap-anywhere max-tablet:text-[1.5rem]/9">
        {figure.text ?? <Skeleton className="mt-1 h-7 w-48" />}
      </div>
      <div className="flex min-h-5 flex-wrap items-center gap-x-2 text-body-sm text-muted">
        {figure.text === undefined ? <Skeleton className="h-3 w-15" /> : <Delta change={figure.change} good={figure.good} />}
        <span>
          {formatDayRange(range.start, range.end)} · {opened.formula}
        </span>
      </div>
    </div>
  );
}
