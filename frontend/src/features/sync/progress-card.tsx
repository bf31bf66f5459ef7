import type { SyncResponse } from '@/api/schema';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { RecountRow } from '@/features/sync/recount-row';
import { ResourceProgress } from '@/features/sync/resource-progress';
import { resourceOrder } from '@/features/sync/resource-words';
import { isRunning, runLeft, runTook } from '@/features/sync/run-words';
import { formatInstant } from '@/lib/dates';

interface ProgressCardProps {
  sync: SyncResponse;
  timeZone: string;
}

/** The run under way, or the last one: a bar for each kind of record. */
export function ProgressCard({ sync, timeZone }: ProgressCardProps) {
  const title = sync.run?.kind === 'catch_up' ? 'Check against Shopify' : 'Backfill';
  const resources = resourceOrder.map((name) => sync.resources.find(({ resource }) => resource === name)).filter((each) => each !== undefined);
  return (
    <Card title={title} action={<span className="figures pr-2 text-right text-body-sm text-muted max-tablet:text-caption">{summary(sync, timeZone)}</span>} className="col-span-8 max-desk:col-span-12">
      <ul className="grid gap-6 pt-1">
        {resources.map((resource) => (
          <ResourceProgress key={resource.resource} resource={resource} timeZone={timeZone} />
        ))}
        <RecountRow sync={sync} timeZone={timeZone} />
      </ul>
    </Card>
  );
}

function summary(sync: SyncResponse, timeZone: string): string | null {
  if (sync.run === null || isRunning(sync)) {
    return runLeft(sync);
  }

  const ended = sync.run.error === null ? 'took' : 'failed after';
  return `${formatInstant(sync.run.finishedAt ?? sync.run.startedAt, timeZone)} \u00b7 ${ended} ${runTook(sync.run)}`;
}

export function ProgressSkeleton() {
  return (
    <Card title="Backfill" busy className="col-span-8 max-desk:col-span-12">
      <div className="grid gap-6 pt-1">
        {resourceOrder.map((name) => (
          <div key={name} className="grid h-13 content-between">
            <Skeleton className="h-5 w-40" />
            <Skeleton className="h-2" />
            <Skeleton className="h-3 w-56" />
          </div>
        ))}
      </div>
    </Card>
  );
}
