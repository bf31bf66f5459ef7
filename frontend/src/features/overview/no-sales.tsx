import { useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useTenant } from '@/api/session';
import { useToday } from '@/api/use-shop-range';
import { syncProgressQuery } from '@/api/sync-progress';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { State } from '@/components/ui/state';
import { isArriving, neverSynced } from '@/features/overview/history';
import { HistoryArriving, NoHistory } from '@/features/overview/no-history';
import { lastOrderQuery } from '@/features/overview/queries';
import { dayOf, formatBucket, formatDay, formatDayRange, type Day } from '@/lib/dates';
import { defaultPreset, type DayRange } from '@/lib/range';
import { useRangeChoice } from '@/lib/use-range-choice';

/** Where the chart would be when nothing was sold: why that is, and the next step. */
export function NoSales({ range }: { range: DayRange }) {
  const { id } = useTenant();
  const { data: sync, isPending } = useQuery(syncProgressQuery(id));
  return (
    <div className="grid min-h-70 content-center pb-8">
      {isPending ? <Skeleton className="mx-auto h-5 w-80 max-w-full" /> : neverSynced(sync) ? <NoHistory /> : isArriving(sync) ? <HistoryArriving sync={sync} /> : <NothingInRange range={range} />}
    </div>
  );
}

/** `on 19 Nov`, `between 1 and 7 Nov`; the year when it is not this one. */
function daysInWords({ start, end }: DayRange, today: Day): string {
  if (start === end) {
    return `on ${formatDay(start, { today })}`;
  }

  const isThisYear = [start, end].every((day) => day.slice(0, 4) === today.slice(0, 4));
  const days = isThisYear ? formatBucket(start, end) : formatDayRange(start, end);
  return `between ${days.replace(/ ?\u2013 ?/, ' and ')}`;
}

function NothingInRange({ range }: { range: DayRange }) {
  const { id, timeZone } = useTenant();
  const { choose } = useRangeChoice();
  const { data: newest } = useQuery(lastOrderQuery(id, null));
  const last = newest?.rows[0]?.processedAt;
  return (
    <State large icon={Inbox} title={`No sale ${daysInWords(range, useToday())}.`} actions={<Button onClick={() => choose({ preset: defaultPreset })}>Show last six months</Button>}>
      {last === undefined ? 'There has been no order yet.' : `Your last order was on ${formatDay(dayOf(last, timeZone))}.`}
    </State>
  );
}
