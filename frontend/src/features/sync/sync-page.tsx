import { useQuery } from '@tanstack/react-query';
import { DatabaseZap } from 'lucide-react';
import { explain } from '@/api/problem';
import type { SyncResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { CoverageCard, CoverageSkeleton } from '@/features/sync/coverage-card';
import { DeliveriesCard } from '@/features/sync/deliveries-card';
import { ProgressCard, ProgressSkeleton } from '@/features/sync/progress-card';
import { RunsCard } from '@/features/sync/runs-card';
import { isRunning } from '@/features/sync/run-words';
import { SyncButton } from '@/features/sync/sync-button';
import { formatDay, formatZone } from '@/lib/dates';

/** How the shop's records come in: progress, coverage, deliveries, runs. */
export function SyncPage() {
  const { id, timeZone } = useTenant();
  const progress = useQuery(syncProgressQuery(id));
  const sync = progress.data;
  return (
    <>
      <PageTop title="Sync" detail={`${sync ? covered(sync) : 'How your records come in'} \u00b7 ${formatZone(timeZone)}`} tools={sync?.run === null ? undefined : <SyncButton sync={sync} />} />
      <PageBody>
        {!sync && progress.isError ? (
          <Card>
            <ErrorState title="The sync could not be asked." detail={explain(progress.error)} onRetry={() => void progress.refetch()} retrying={progress.isFetching} />
          </Card>
        ) : (
          <div className="grid grid-cols-12 items-stretch gap-4 max-tablet:gap-3">{sync ? <Standing sync={sync} timeZone={timeZone} /> : <StandingSkeleton />}</div>
        )}
        <DeliveriesCard timeZone={timeZone} />
        <RunsCard present={sync?.run ?? null} timeZone={timeZone} />
      </PageBody>
    </>
  );
}

function Standing({ sync, timeZone }: { sync: SyncResponse; timeZone: string }) {
  if (sync.run === null) {
    return (
      <Card className="col-span-12">
        <EmptyState icon={DatabaseZap} title="Your shop is connected. Now bring in its history." action={<SyncButton sync={sync} />}>
          We read everything once, then keep up by ourselves.
        </EmptyState>
      </Card>
    );
  }

  return (
    <>
      <ProgressCard sync={sync} timeZone={timeZone} />
      <CoverageCard sync={sync} />
    </>
  );
}

function StandingSkeleton() {
  return (
    <>
      <ProgressSkeleton />
      <CoverageSkeleton />
    </>
  );
}

function covered(sync: SyncResponse): string {
  const { from, complete } = sync.coverage;
  if (from !== null) {
    return `${complete ? 'Complete' : 'Whole'} from ${formatDay(from, { year: 'always' })}`;
  }

  return isRunning(sync) ? 'History is arriving' : 'No history yet';
}
