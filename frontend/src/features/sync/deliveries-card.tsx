import { useQuery } from '@tanstack/react-query';
import { explain } from '@/api/problem';
import type { DeliverySummaryResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { Card } from '@/components/ui/card';
import { Faces } from '@/components/ui/faces';
import { Skeleton } from '@/components/ui/skeleton';
import { DeadLetters } from '@/features/sync/dead-letters';
import { deliverySummaryQuery } from '@/features/sync/queries';
import { cn } from '@/lib/cn';
import { formatCount } from '@/lib/money';

/** What came by webhook in a day, what became of it, and what could not be applied. */
export function DeliveriesCard({ timeZone }: { timeZone: string }) {
  const summary = useQuery(deliverySummaryQuery(useTenantKey()));
  return (
    <Card title="Deliveries" action={<span className="pr-2 text-caption text-muted">last 24 hours</span>} flush busy={summary.isPending}>
      <Faces query={summary} skeleton={<DeliveriesSkeleton />} failed="Deliveries could not be counted." explain={explain}>
        {(data) => (
          <>
            <Figures summary={data} />
            <DeadLetters dead={data.dead} timeZone={timeZone} />
          </>
        )}
      </Faces>
    </Card>
  );
}

const grid = 'grid grid-cols-4 gap-4 px-6 pt-2 pb-6 max-tablet:grid-cols-2 max-tablet:px-4 max-tablet:pb-4';

function Figures({ summary }: { summary: DeliverySummaryResponse }) {
  const { received, applied, stale, waiting, dead } = summary;
  return (
    <dl className={grid}>
      <Figure label="Received" count={received} note="webhooks" />
      <Figure label="Applied" count={applied} note={waiting > 0 ? `${formatCount(waiting)} more to be applied soon` : 'each before it was answered'} />
      <Figure label="Stale" count={stale} note="an older or equal copy, set aside" />
      <Figure label="Dead letters" count={dead} note={dead > 0 ? 'of any age; need a look' : 'none of any age'} bad={dead > 0} />
    </dl>
  );
}

function Figure({ label, count, note, bad = false }: { label: string; count: number; note: string; bad?: boolean }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-body-sm text-secondary">{label}</dt>
      <dd className="grid gap-0.5">
        <span className={cn('figures text-figure font-semibold tracking-[-0.022em]', bad && 'text-negative')}>{formatCount(count)}</span>
        <span className="text-caption text-muted">{note}</span>
      </dd>
    </div>
  );
}

function DeliveriesSkeleton() {
  return (
    <div className={grid}>
      {['received', 'applied', 'stale', 'dead'].map((name) => (
        <div key={name} className="grid h-18 content-between py-0.5">
          <Skeleton className="h-4 w-20" />
          <Skeleton className="h-7 w-14" />
          <Skeleton className="h-3 w-24" />
        </div>
      ))}
    </div>
  );
}
