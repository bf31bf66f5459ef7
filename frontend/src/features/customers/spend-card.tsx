import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { explain } from '@/api/problem';
import type { CustomerResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { useToday } from '@/api/use-shop-range';
import { ValueGraph } from '@/components/chart/value-graph';
import { sumOfValues, valuesByDay } from '@/components/chart/value-series';
import { Card } from '@/components/ui/card';
import { ErrorState } from '@/components/ui/error-state';
import { customerDaysQuery } from '@/features/customers/queries';
import { formatMoney, formatMoneyCompact } from '@/lib/money';
import { useOpenDrilldown } from '@/lib/drilldown-link';

/** What a customer spent over time. A bar opens the events behind it. */
export function SpendCard({ customer }: { customer: CustomerResponse }) {
  const { id: tenantKey, currency } = useTenant();
  const today = useToday();
  const open = useOpenDrilldown();
  const since = customer.firstOrderOn ?? today;
  const { data, error, refetch } = useQuery({ ...customerDaysQuery(tenantKey, customer.id, since, today), enabled: customer.firstOrderOn !== null });
  const buckets = useMemo(
    () => data && valuesByDay({ range: { start: since, end: today }, today, days: data.days, write: (value) => formatMoney(value, currency) }),
    [data, since, today, currency],
  );
  return (
    <Card title="Spend over time" action={<span className="figures pr-2 text-caption text-muted">{data && formatMoney(sumOfValues(data.days), currency)}</span>}>
      {error ? (
        <ErrorState title="The spend over time could not be loaded." detail={explain(error)} onRetry={() => void refetch()} />
      ) : customer.firstOrderOn === null ? (
        <p className="min-h-44 text-body-sm text-muted">No order yet.</p>
      ) : (
        <ValueGraph
          buckets={buckets}
          name="Spend"
          heightInRem={11}
          formatCompact={(value) => formatMoneyCompact(value, currency)}
          onOpen={({ start, end }) => open({ kind: 'customer', value: String(customer.id), from: start, to: end })}
        />
      )}
    </Card>
  );
}
