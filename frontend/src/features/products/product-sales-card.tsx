import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { explain } from '@/api/problem';
import type { SalesAmounts } from '@/api/schema';
import { useTenant } from '@/api/session';
import { useShopRange } from '@/api/use-shop-range';
import { ValueGraph } from '@/components/chart/value-graph';
import { valuesByDay } from '@/components/chart/value-series';
import { Card } from '@/components/ui/card';
import { ErrorState } from '@/components/ui/error-state';
import { productDaysQuery } from '@/features/products/queries';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import { formatCount, formatMoney, formatMoneyCompact } from '@/lib/money';

interface ProductSalesCardProps {
  productId: number;
  amounts: SalesAmounts;
  isOld: boolean;
}

/** A product's figures of the range, and its net sales over time. A bar opens the events behind it. */
export function ProductSalesCard({ productId, amounts, isOld }: ProductSalesCardProps) {
  const { id: tenantKey, currency } = useTenant();
  const { start, end, today } = useShopRange();
  const open = useOpenDrilldown();
  const { data, error, isPlaceholderData, refetch } = useQuery(productDaysQuery(tenantKey, productId, { start, end }));
  const buckets = useMemo(
    () =>
      data &&
      valuesByDay({
        range: { start: data.range.startDate, end: data.range.endDate },
        today,
        days: data.days,
        write: (value) => formatMoney(value, currency),
      }),
    [data, today, currency],
  );
  const figures = [
    ['Net sales', formatMoney(amounts.netSales, currency)],
    ['Units sold', formatCount(amounts.unitsSold)],
    ['Orders', formatCount(amounts.orders)],
    ['Units returned', formatCount(amounts.unitsReturned)],
  ] as const;
  return (
    <Card fading={isOld || isPlaceholderData}>
      <dl className="grid grid-cols-4 gap-4 pt-4 max-tablet:grid-cols-2">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="text-body-sm text-secondary">{name}</dt>
            <dd className="figures text-figure font-semibold tracking-(--tracking-figure)">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4">
        {error ? (
          <ErrorState title="The sales over time could not be loaded." detail={explain(error)} onRetry={() => void refetch()} />
        ) : (
          <ValueGraph
            buckets={buckets}
            name="Net sales"
            heightInRem={13.5}
            formatCompact={(value) => formatMoneyCompact(value, currency)}
            onOpen={(bucket) => open({ kind: 'product', value: String(productId), from: bucket.start, to: bucket.end })}
          />
        )}
      </div>
    </Card>
  );
}
