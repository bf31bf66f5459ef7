import { useQuery } from '@tanstack/react-query';
import { useTenant } from '@/api/session';
import { statsQuery } from '@/api/stats';
import { useToday } from '@/api/use-shop-range';
import { Skeleton } from '@/components/ui/skeleton';
import { ChangedDot } from '@/features/overview/changed-dot';
import { lastOrderQuery } from '@/features/overview/queries';
import { cn } from '@/lib/cn';
import { formatTime } from '@/lib/dates';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import { formatCount, formatMoney } from '@/lib/money';
import { useChanged } from '@/lib/use-changed';

/** `7 orders, last at 14:17`, in the shop's zone. */
function ordersSoFar(orders: number, lastAt: string | undefined, timeZone: string): string {
  const counted = orders === 1 ? '1 order' : `${formatCount(orders)} orders`;
  return lastAt === undefined || orders === 0 ? counted : `${counted}, last at ${formatTime(lastAt, timeZone)}`;
}

const frame =
  'grid rounded-sm text-left max-tablet:w-full max-tablet:grid-cols-[1fr_auto] max-tablet:items-baseline max-tablet:border-t max-tablet:border-border max-tablet:pt-3 tablet:mr-auto tablet:ml-4 tablet:border-l tablet:border-border tablet:pl-8';
const label = 'flex items-center gap-1.5 text-body-sm font-medium text-secondary';
const figure = 'figures justify-self-start text-title font-semibold tracking-[-0.022em] tablet:text-figure tablet:leading-12';
const detail = 'text-body-sm text-muted max-tablet:col-span-full tablet:mt-1';

/** What the shop sold today, whatever range is shown. */
export function TodaySoFar() {
  const { id, timeZone } = useTenant();
  const today = useToday();
  const open = useOpenDrilldown();
  const { data: stats, isError } = useQuery(statsQuery(id, { start: today, end: today }, 'none'));
  const { data: newest } = useQuery(lastOrderQuery(id, today));
  const text = stats ? formatMoney(stats.totals.totalSales, stats.currency) : null;
  const changes = useChanged(text, today);
  if (!stats || text === null) {
    return isError ? null : <TodaySkeleton />;
  }

  return (
    <button type="button" onClick={() => open({ kind: 'measure', value: 'totalSales', from: today, to: today })} className={frame}>
      <span className={label}>
        Today so far
        <ChangedDot changes={changes} />
      </span>
      <span key={changes} className={cn(figure, changes > 0 && 'changed')}>
        {text}
      </span>
      <span className={detail}>{ordersSoFar(stats.totals.orders, newest?.rows[0]?.processedAt, timeZone)}</span>
    </button>
  );
}

/** As wide and high as what comes. */
function TodaySkeleton() {
  return (
    <div className={frame}>
      <span className={label}>Today so far</span>
      <span className={figure}>
        <Skeleton className="inline-block h-4 w-24" />
      </span>
      <span className={detail}>
        <Skeleton className="inline-block h-3 w-36" />
      </span>
    </div>
  );
}
