import { lazy, Suspense } from 'react';
import { TableTwin } from '@/components/chart/table-twin';
import type { ValueBucket } from '@/components/chart/value-bucket';

const SalesChart = lazy(() => import('@/components/chart/sales-chart').then((chart) => ({ default: chart.SalesChart })));

interface ValueGraphProps {
  /** Undefined while they are asked for: the room stays. */
  buckets: readonly ValueBucket[] | undefined;
  /** What the figure is called: "Net sales". */
  name: string;
  ghostLabel?: string;
  formatCompact: (value: number) => string;
  heightInRem: number;
  onOpen: (bucket: ValueBucket) => void;
}

/** A figure over its days, and the same as a table for who cannot see it. Its drawing is loaded when it is first needed. */
export function ValueGraph({ buckets, name, ghostLabel = 'Previous period', formatCompact, heightInRem, onOpen }: ValueGraphProps) {
  return (
    <>
      <div style={{ height: `${heightInRem}rem` }}>
        {buckets && (
          <Suspense>
            <SalesChart buckets={buckets} label={`${name} over time`} ghostLabel={ghostLabel} formatCompact={formatCompact} onOpen={onOpen} />
          </Suspense>
        )}
      </div>
      {buckets && <Twin name={name} buckets={buckets} ghostLabel={ghostLabel} />}
    </>
  );
}

function Twin({ name, buckets, ghostLabel }: { name: string; buckets: readonly ValueBucket[]; ghostLabel: string }) {
  const isCompared = buckets.some(({ ghost }) => ghost !== null);
  const isSearched = buckets.some(({ part }) => part);
  return (
    <TableTwin
      caption={`${name} over time`}
      head={['Days', name, ...(isSearched ? ['Matching'] : []), ...(isCompared ? [ghostLabel] : [])]}
      rows={buckets.map(({ name: days, note, amount, part, ghost }) => [
        note === null ? days : `${days}, ${note}`,
        amount.text,
        ...(isSearched ? [part?.text ?? ''] : []),
        ...(isCompared ? [ghost?.text ?? ''] : []),
      ])}
    />
  );
}
