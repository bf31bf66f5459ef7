import { Check, Clock3, Wrench } from 'lucide-react';
import type { SyncResponse } from '@/api/schema';
import { Badge } from '@/components/ui/badge';
import { isRunning } from '@/features/sync/run-words';
import { formatInstant } from '@/lib/dates';
import { formatCount } from '@/lib/money';

/** The proof after the reading: every day is added up again from its sale events and compared with what the dashboard shows. */
export function RecountRow({ sync, timeZone }: { sync: SyncResponse; timeZone: string }) {
  return (
    <li className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="text-body font-medium tracking-normal">Recount</h3>
        <RecountBadge sync={sync} />
      </div>
      <p className="figures text-caption text-muted">{recountLine(sync, timeZone)}</p>
    </li>
  );
}

function RecountBadge({ sync: { lastRecountAt, lastRecountDrift } }: { sync: SyncResponse }) {
  if (lastRecountAt === null) {
    return <Badge icon={Clock3}>Waits its turn</Badge>;
  }

  return lastRecountDrift === 0 ? (
    <Badge tone="good" icon={Check}>
      No day differs
    </Badge>
  ) : (
    <Badge tone="warn" icon={Wrench}>
      {`${formatCount(lastRecountDrift)} ${lastRecountDrift === 1 ? 'day' : 'days'} repaired`}
    </Badge>
  );
}

function recountLine(sync: SyncResponse, timeZone: string): string {
  const { lastRecountAt, lastRecountDrift } = sync;
  if (lastRecountAt === null) {
    return isRunning(sync) ? 'When all is read, every day is added up again from its sale events.' : 'No day has been added up again yet.';
  }

  const found = lastRecountDrift === 0 ? 'Each equalled its figures.' : 'Those that differed from their sale events were put right.';
  return `Every day was added up again from its sale events on ${formatInstant(lastRecountAt, timeZone)}. ${found}`;
}
