import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SyncResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { useToday } from '@/api/use-shop-range';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { CoverageStrip } from '@/features/sync/coverage-strip';
import { heldQuery } from '@/features/sync/queries';
import { isRunning } from '@/features/sync/run-words';
import { formatDay } from '@/lib/dates';
import { formatCount } from '@/lib/money';

/** What part of the history is in, and what is held. */
export function CoverageCard({ sync }: { sync: SyncResponse }) {
  const today = useToday();
  return (
    <Card title="Coverage" className="col-span-4 max-desk:col-span-12">
      <div className="grid gap-4">
        <p className="text-body-sm text-secondary">{promise(sync)}</p>
        <CoverageStrip coverage={sync.coverage} today={today} />
        <dl className="figures text-body-sm">
          <Held sync={sync} resource="orders" label="Orders held" />
          <Held sync={sync} resource="customers" label="Customers held" />
          <Held sync={sync} resource="products" label="Products held" />
          <Fact label="Orders to read again">{formatCount(sync.pendingRereads)}</Fact>
        </dl>
      </div>
    </Card>
  );
}

function promise(sync: SyncResponse): string {
  const { coverage } = sync;
  if (coverage.complete) {
    return 'Every order that Shopify has is in, and every figure is exact. New ones arrive as they happen.';
  }

  if (coverage.from !== null) {
    return `Figures from ${formatDay(coverage.from, { year: 'always' })} on are whole. What is older we may not read, or have not read yet.`;
  }

  return isRunning(sync)
    ? 'Use the dashboard meanwhile: what it shows grows. Months fill when the last order is read, since orders come by their last change.'
    : 'Nothing is read yet.';
}

function Held({ sync, resource, label }: { sync: SyncResponse; resource: 'orders' | 'customers' | 'products'; label: string }) {
  const held = useQuery(heldQuery(useTenantKey(), resource, sync.run?.finishedAt ? sync.run.id : 0));
  const read = sync.resources.find((each) => each.resource === resource)?.rows ?? 0;
  const reading = isRunning(sync) && sync.run?.kind === 'backfill';
  const count = reading ? read : held.data;
  return <Fact label={label}>{count === undefined ? held.isError ? '\u2013' : <Skeleton className="my-0.5 h-4 w-12" /> : formatCount(count)}</Fact>;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-h-10 items-center justify-between gap-4 border-t border-border">
      <dt className="text-secondary">{label}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  );
}

export function CoverageSkeleton() {
  return (
    <Card title="Coverage" busy className="col-span-4 max-desk:col-span-12">
      <div className="grid gap-4">
        <Skeleton className="h-10" />
        <Skeleton className="h-8" />
        <Skeleton className="h-40" />
      </div>
    </Card>
  );
}
