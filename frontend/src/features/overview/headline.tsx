import type { StatsResponse } from '@/api/schema';
import { Delta } from '@/components/ui/delta';
import { ChangedDot } from '@/features/overview/changed-dot';
import { changeOf } from '@/lib/change';
import { cn } from '@/lib/cn';
import { formatDayRange } from '@/lib/dates';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import { formatMoney } from '@/lib/money';
import { useChanged } from '@/lib/use-changed';

interface HeadlineProps {
  stats: StatsResponse;
  /** Said instead of a change when nothing was sold. */
  note: string | null;
}

/** The one headline figure: total sales of the range, how they changed, and against what. */
export function Headline({ stats, note }: HeadlineProps) {
  const open = useOpenDrilldown();
  const { currency, range, totals, comparison } = stats;
  const text = formatMoney(totals.totalSales, currency);
  const changes = useChanged(text, `${range.startDate} ${range.endDate}`);
  return (
    <div className="max-w-full max-tablet:w-full">
      <h2 className="flex items-center gap-1.5 text-body-sm font-medium tracking-normal text-secondary">
        Total sales
        <ChangedDot changes={changes} />
      </h2>
      <button
        type="button"
        key={changes}
        onClick={() => open({ kind: 'measure', value: 'totalSales' })}
        className={cn(
          'figures rounded-sm text-left text-[2rem] leading-10 font-semibold tablet:leading-12 tracking-[-0.03em] wrap-anywhere tablet:text-hero',
          changes > 0 && 'changed',
        )}
      >
        {text}
      </button>
      <p className="mt-1 flex min-h-5 flex-wrap items-center gap-x-2 text-body-sm text-muted">
        {note ?? (
          <>
            <Delta change={changeOf(totals.totalSales, comparison?.totals.totalSales)} />
            {comparison && (
              <span>
                from <span className="figures">{formatMoney(comparison.totals.totalSales, currency)}</span>
                <span className="max-tablet:hidden">, {formatDayRange(comparison.range.startDate, comparison.range.endDate)}</span>
              </span>
            )}
          </>
        )}
      </p>
    </div>
  );
}
