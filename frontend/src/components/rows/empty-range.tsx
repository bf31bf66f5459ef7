import { Inbox } from 'lucide-react';
import { Link } from 'react-router';
import { Button, buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDayRange } from '@/lib/dates';
import type { DayRange, RangeChoice } from '@/lib/range';

interface EmptyRangeProps {
  /** What there is none of: "order". */
  what: string;
  range: DayRange & { choice: RangeChoice; choose: (choice: RangeChoice) => void };
}

/** A list without rows says for which days, and shows the way on: a longer range, or the sync that brings the history in. */
export function EmptyRange({ what, range }: EmptyRangeProps) {
  const isAll = range.choice.preset === 'all';
  return isAll ? (
    <EmptyState
      icon={Inbox}
      title={`No ${what} yet.`}
      action={
        <Link to="/sync" className={buttonClass('primary')}>
          Sync my shop
        </Link>
      }
    >
      Bring in the history of your shop; we keep up by ourselves from then on.
    </EmptyState>
  ) : (
    <EmptyState
      icon={Inbox}
      title={`No ${what} in ${formatDayRange(range.start, range.end)}.`}
      action={<Button onClick={() => range.choose({ preset: 'all' })}>Show all time</Button>}
    >
      Choose other days, or look at all of them.
    </EmptyState>
  );
}
