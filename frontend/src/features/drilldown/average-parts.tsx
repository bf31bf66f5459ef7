import { useQuery } from '@tanstack/react-query';
import { useTenant } from '@/api/session';
import { openedStatsQuery } from '@/features/drilldown/queries';
import type { Subject } from '@/features/drilldown/subject';
import type { View } from '@/features/drilldown/use-view';
import { cn } from '@/lib/cn';
import { formatCount, formatMoney } from '@/lib/money';

interface AveragePartsProps {
  view: View;
  /** The part whose rows are shown. */
  part: Subject;
  onPart: (part: Subject) => void;
}

const parts: readonly { name: string; subject: Subject; before: string }[] = [
  { name: 'Gross sales', subject: { rows: 'events', measure: 'grossSales' }, before: '(' },
  { name: 'Discounts', subject: { rows: 'events', measure: 'discounts' }, before: '−' },
  { name: 'Orders', subject: { rows: 'orders' }, before: ') ÷' },
];

function isSame(a: Subject, b: Subject): boolean {
  return a.rows === b.rows && (a.rows !== 'events' || b.rows !== 'events' || a.measure === b.measure);
}

/** What the average divides, written as the division it is; each part shows its own rows. */
export function AverageParts({ view, part, onPart }: AveragePartsProps) {
  const { id: tenantKey, currency } = useTenant();
  const { data: stats } = useQuery(openedStatsQuery(tenantKey, view.range, view.comparison));
  const totals = stats?.totals;
  const values = [
    totals && formatMoney(totals.grossSales, currency),
    totals && formatMoney(totals.discounts.replace(/^-/, ''), currency),
    totals && formatCount(totals.orders),
  ];
  return (
    <div role="group" aria-label="Parts of the average" className="flex flex-wrap items-center gap-2 px-6 pt-3 text-body-sm max-tablet:px-4">
      {parts.map(({ name, subject, before }, index) => (
        <span key={name} className="flex items-center gap-2">
          <span aria-hidden className="text-muted">
            {before}
          </span>
          <button
            type="button"
            aria-pressed={isSame(part, subject)}
            onClick={() => onPart(subject)}
            className={cn(
              'inline-flex min-h-8 items-center gap-2 rounded-md px-3 font-medium edge hover:bg-hover pointer-coarse:min-h-11',
              'aria-pressed:bg-selected aria-pressed:text-accent-text',
            )}
          >
            {name} <span className="figures font-normal">{values[index]}</span>
          </button>
        </span>
      ))}
    </div>
  );
}
