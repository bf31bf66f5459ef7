import { useState, type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { StatsResponse } from '@/api/schema';
import { MOST_BARS } from '@/components/chart/value-bucket';
import { Segmented } from '@/components/ui/segmented';
import { Skeleton } from '@/components/ui/skeleton';
import { offeredSizes, sizeFor, type SalesBucket } from '@/features/overview/bucket-sizes';
import { ChartSkeleton } from '@/features/overview/chart-skeleton';
import { Headline } from '@/features/overview/headline';
import { KpiStrip } from '@/features/overview/kpi-strip';
import { bucketsOf } from '@/features/overview/sales-buckets';
import { SalesKey } from '@/features/overview/sales-key';
import { SalesOverTime } from '@/features/overview/sales-over-time';
import { StatementError } from '@/features/overview/statement-error';
import { TodaySoFar } from '@/features/overview/today-so-far';
import { cn } from '@/lib/cn';
import type { Comparison, DayRange } from '@/lib/range';
import { useIsPhone } from '@/lib/use-media-query';

interface StatementCardProps {
  range: DayRange;
  comparison: Comparison;
  stats: UseQueryResult<StatsResponse>;
  /** Takes the chart's place when nothing was sold: the next step. */
  empty: ReactNode;
}

const words: Record<SalesBucket, string> = { day: 'Day', week: 'Week', month: 'Month' };

/** Total sales, the chart and the strip of six: the same height with every face, so that nothing moves when figures come. */
export function StatementCard({ range, comparison, stats, empty }: StatementCardProps) {
  const { data, isPlaceholderData: fading } = stats;
  const failed = stats.isError && !data;
  const note = empty === null ? null : 'no comparison';
  return (
    <section
      aria-label="Sales"
      aria-busy={stats.isPending || fading || undefined}
      className="overflow-clip rounded-lg border border-border bg-surface bg-clip-padding shadow-card tablet:min-h-[35.5625rem]"
    >
      {failed ? (
        <StatementError query={stats} />
      ) : (
        <StatementBody range={range} comparison={comparison} data={data} fading={fading} empty={empty} />
      )}
      <KpiStrip range={range} stats={data} failed={failed} fading={fading} note={note} />
    </section>
  );
}

interface StatementBodyProps {
  range: DayRange;
  comparison: Comparison;
  data: StatsResponse | undefined;
  fading: boolean;
  empty: ReactNode;
}

function StatementBody({ range, comparison, data, fading, empty }: StatementBodyProps) {
  const [chosen, setChosen] = useState<SalesBucket | null>(null);
  const shown = data ? { start: data.range.startDate, end: data.range.endDate } : range;
  const size = sizeFor(shown, chosen);
  const buckets = data ? bucketsOf(data, size) : [];
  return (
    <div className="p-4 pb-3 tablet:p-6 tablet:pb-4">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className={cn('contents', fading && '*:opacity-60')}>
          {data ? <Headline stats={data} note={empty === null ? null : 'No sale in this range yet'} /> : <HeadlineSkeleton />}
          <TodaySoFar />
        </div>
        {empty === null && (
          <div className="flex w-full flex-col gap-3 tablet:flex-row-reverse tablet:items-center tablet:justify-between wide:w-auto wide:flex-col wide:items-end wide:gap-6">
            <SizeChoice range={shown} size={size} onChoose={setChosen} />
            {data ? (
              <SalesKey size={size} comparison={data.comparison ? comparison : 'none'} asLine={buckets.length > MOST_BARS} incomplete={buckets.some(({ complete }) => !complete)} />
            ) : (
              <Skeleton className="my-0.5 h-3 w-75 max-w-full" />
            )}
          </div>
        )}
      </div>
      {empty ?? (
        <div className={cn('mt-3 h-54 transition-opacity tablet:mt-4 tablet:h-66', fading && 'opacity-60')}>
          {data ? <SalesOverTime stats={data} size={size} comparison={comparison} /> : <ChartSkeleton />}
        </div>
      )}
    </div>
  );
}

function SizeChoice({ range, size, onChoose }: { range: DayRange; size: SalesBucket; onChoose: (size: SalesBucket) => void }) {
  const isPhone = useIsPhone();
  const options = offeredSizes(range).map((value) => ({ value, label: words[value] }));
  return options.length < 2 ? null : <Segmented block={isPhone} label="Bucket" options={options} value={size} onChange={onChoose} />;
}

/** The label is real at once; the figure and its change are grey. */
function HeadlineSkeleton() {
  return (
    <div>
      <h2 className="text-body-sm font-medium tracking-normal text-secondary">Total sales</h2>
      <Skeleton className="my-1 h-8 w-70 max-w-full tablet:my-2" />
      <Skeleton className="mt-3 mb-1 h-3 w-56 max-w-full tablet:mt-4" />
    </div>
  );
}
