import type { CustomersResponse, StatsResponse } from '@/api/schema';
import type { KpiName } from '@/features/overview/sparks';
import { changeOf, type Change } from '@/lib/change';
import { formatCount, formatMoney } from '@/lib/money';

/** A figure of the strip. */
export interface Kpi {
  name: KpiName;
  label: string;
  /** As it is written; null while it is not known. */
  text: string | null;
  change: Change;
  /** Whether more is worse. */
  moreIsWorse: boolean;
}

const none: Change = { kind: 'none' };

/** An average over no order is no number. */
function averageText({ currency, totals }: StatsResponse): string {
  return totals.orders === 0 ? '–' : formatMoney(totals.averageOrderValue, currency);
}

function averageChange({ totals, comparison }: StatsResponse): Change {
  return totals.orders === 0 || comparison?.totals.orders === 0 ? none : changeOf(totals.averageOrderValue, comparison?.totals.averageOrderValue);
}

/** The six figures under the chart. Returning customers come with another answer, and are unknown until it is there. */
export function kpisOf(stats: StatsResponse | undefined, customers: CustomersResponse | undefined, customersBefore: CustomersResponse | undefined): Kpi[] {
  const money = (measure: 'netSales' | 'returns') => (stats ? formatMoney(stats.totals[measure], stats.currency) : null);
  const count = (measure: 'orders' | 'newCustomers') => (stats ? formatCount(stats.totals[measure]) : null);
  const change = (measure: 'netSales' | 'returns' | 'orders' | 'newCustomers') =>
    stats ? changeOf(stats.totals[measure], stats.comparison?.totals[measure]) : none;

  return [
    { name: 'netSales', label: 'Net sales', text: money('netSales'), change: change('netSales'), moreIsWorse: false },
    { name: 'orders', label: 'Orders', text: count('orders'), change: change('orders'), moreIsWorse: false },
    {
      name: 'averageOrderValue',
      label: 'Average order value',
      text: stats ? averageText(stats) : null,
      change: stats ? averageChange(stats) : none,
      moreIsWorse: false,
    },
    { name: 'newCustomers', label: 'New customers', text: count('newCustomers'), change: change('newCustomers'), moreIsWorse: false },
    {
      name: 'returningCustomers',
      label: 'Returning customers',
      text: customers ? formatCount(customers.returningCustomers) : null,
      change: customers ? changeOf(customers.returningCustomers, customersBefore?.returningCustomers) : none,
      moreIsWorse: false,
    },
    { name: 'returns', label: 'Returns', text: money('returns'), change: change('returns'), moreIsWorse: true },
  ];
}
