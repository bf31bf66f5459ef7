import { Check, RefreshCw, TriangleAlert } from 'lucide-react';
import type { SyncRunResponse } from '@/api/schema';
import { Badge } from '@/components/ui/badge';
import { Td } from '@/features/sync/plain-table';
import { runTook, runWhat } from '@/features/sync/run-words';
import { formatInstant } from '@/lib/dates';
import { formatCount } from '@/lib/money';

/** One run: how it stands, when and why it began, how long it took, records read and those of them that were newer than ours. */
export function RunRow({ run, timeZone }: { run: SyncRunResponse; timeZone: string }) {
  const started = formatInstant(run.startedAt, timeZone);
  return (
    <tr>
      <Td>
        <StateBadge run={run} />
        <span className="mt-1 block text-caption text-muted tablet:hidden">
          {started} &middot; {runWhat(run)}
          {run.error && <span className="block text-negative">{run.error}</span>}
        </span>
      </Td>
      <Td className="figures whitespace-nowrap text-secondary max-tablet:hidden">{started}</Td>
      <Td className="max-tablet:hidden">
        {runWhat(run)}
        {run.error && <span className="block text-caption text-negative">{run.error}</span>}
      </Td>
      <Td end className="text-secondary max-tablet:hidden">
        {runTook(run)}
      </Td>
      <Td end>{formatCount(run.rows)}</Td>
      <Td end className="text-secondary max-tablet:hidden">
        {formatCount(run.applied)}
      </Td>
    </tr>
  );
}

function StateBadge({ run }: { run: SyncRunResponse }) {
  if (run.finishedAt === null) {
    return (
      <Badge tone="info" icon={RefreshCw}>
        Running
      </Badge>
    );
  }

  return run.error === null ? (
    <Badge tone="good" icon={Check}>
      Completed
    </Badge>
  ) : (
    <Badge tone="bad" icon={TriangleAlert}>
      Failed
    </Badge>
  );
}
