import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '@/api/problem';
import type { SyncRunResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Faces } from '@/components/ui/faces';
import { Skeleton } from '@/components/ui/skeleton';
import { PlainTable, Th } from '@/features/sync/plain-table';
import { runsQuery } from '@/features/sync/queries';
import { RunRow } from '@/features/sync/run-row';
import { withPresent } from '@/features/sync/run-words';

interface RunsCardProps {
  /** The present run or the last one, as the progress tells it. */
  present: SyncRunResponse | null;
  timeZone: string;
}

const FEW = 8;
const MANY = 100;

/** Past runs and the present one, newest first. */
export function RunsCard({ present, timeZone }: RunsCardProps) {
  const [limit, setLimit] = useState(FEW);
  const runs = useQuery(runsQuery(useTenantKey(), present, limit));
  return (
    <Card title="Runs" flush busy={runs.isPending}>
      <div className="pt-2">
        <Faces
          query={runs}
          skeleton={<Skeleton className="mx-6 mb-6 h-40" />}
          isEmpty={(data) => data.runs.length === 0 && present === null}
          empty={<EmptyState title="No run yet.">The first one begins when you sync your shop.</EmptyState>}
          failed="Runs could not be listed."
          explain={explain}
        >
          {(data) => <Runs runs={withPresent(data.runs, present)} timeZone={timeZone} />}
        </Faces>
        {limit === FEW && (runs.data?.runs.length ?? 0) >= FEW && (
          <div className="border-t border-border p-2 text-center">
            <Button variant="ghost" onClick={() => setLimit(MANY)}>
              Show older runs
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Runs({ runs, timeZone }: { runs: readonly SyncRunResponse[]; timeZone: string }) {
  return (
    <PlainTable caption="History of runs">
      <thead>
        <tr>
          <Th className="w-40 max-tablet:w-auto">State</Th>
          <Th className="w-40 max-tablet:hidden">Started</Th>
          <Th className="max-tablet:hidden">What</Th>
          <Th end className="w-32 max-tablet:hidden">
            Took
          </Th>
          <Th end className="w-28">
            Rows
          </Th>
          <Th end className="w-28 max-tablet:hidden">
            Newer
          </Th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <RunRow key={run.id} run={run} timeZone={timeZone} />
        ))}
      </tbody>
    </PlainTable>
  );
}
