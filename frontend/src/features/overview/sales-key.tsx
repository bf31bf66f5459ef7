import { ChartKey, type ChartKeyEntry } from '@/components/chart/chart-key';
import type { SalesBucket } from '@/features/overview/bucket-sizes';
import { ghostLabel } from '@/features/overview/sales-over-time';
import type { Comparison } from '@/lib/range';

interface SalesKeyProps {
  size: SalesBucket;
  comparison: Comparison;
  /** Whether a line is drawn instead of bars. */
  asLine: boolean;
  /** Whether any bucket is not complete. */
  incomplete: boolean;
}

/** What the marks of the sales chart mean. */
export function SalesKey({ size, comparison, asLine, incomplete }: SalesKeyProps) {
  const entries: ChartKeyEntry[] = [{ mark: asLine ? 'line' : 'bar', colour: 'var(--chart-1)', label: 'This period' }];
  if (comparison !== 'none') {
    entries.push({ mark: 'line', colour: 'var(--chart-ghost)', label: ghostLabel(comparison, false), short: 'Previous' });
  }

  if (incomplete) {
    entries.push({ mark: asLine ? 'dashes' : 'incomplete', colour: 'var(--chart-1)', label: `Incomplete ${size}`, short: 'Incomplete' });
  }

  return <ChartKey entries={entries} />;
}
