import { useTenant } from '@/api/session';
import { ValueGraph } from '@/components/chart/value-graph';
import type { Opened } from '@/features/drilldown/subject';
import { useGraph } from '@/features/drilldown/use-graph';
import type { View } from '@/features/drilldown/use-view';
import { formatCountCompact, formatMoneyCompact } from '@/lib/money';

interface GraphProps {
  opened: Opened;
  view: View;
  /** What the figure is called. */
  name: string;
}

/** The figure over its days. A bar opens its own days: the rows below follow. */
export function Graph({ opened, view, name }: GraphProps) {
  const { currency } = useTenant();
  const buckets = useGraph(opened, view);
  const isMoney = opened.subject.rows === 'events' || opened.subject.rows === 'products';
  return (
    <div className="px-6 pt-4 max-tablet:px-4 max-tablet:pt-2 [@media(max-height:40rem)]:hidden">
      <ValueGraph
        buckets={buckets}
        name={name}
        ghostLabel={view.comparison === 'year' ? 'Same period last year' : 'Previous period'}
        formatCompact={(value) => (isMoney ? formatMoneyCompact(value, currency) : formatCountCompact(value))}
        heightInRem={8.25}
        onOpen={({ start, end }) => view.setDays({ start, end })}
      />
    </div>
  );
}
