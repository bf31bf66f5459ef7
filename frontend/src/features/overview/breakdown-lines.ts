import type { Measures } from '@/api/schema';
import type { BreakdownLine } from '@/components/chart/breakdown-bars';
import { signOf } from '@/lib/decimal';
import type { DrilldownMeasure } from '@/lib/drilldown-link';
import { chartValue, formatMoney } from '@/lib/money';

type BreakdownMeasure = 'grossSales' | 'discounts' | 'returns' | 'netSales' | 'shipping' | 'taxes' | 'duties' | 'fees' | 'totalSales' | 'adjustments';

const lines: readonly { key: BreakdownMeasure; label: string; sum?: boolean; rare?: boolean; aside?: boolean }[] = [
  { key: 'grossSales', label: 'Gross sales', sum: true },
  { key: 'discounts', label: 'Discounts' },
  { key: 'returns', label: 'Returns' },
  { key: 'netSales', label: 'Net sales', sum: true },
  { key: 'shipping', label: 'Shipping' },
  { key: 'taxes', label: 'Taxes' },
  { key: 'duties', label: 'Duties', rare: true },
  { key: 'fees', label: 'Fees', rare: true },
  { key: 'totalSales', label: 'Total sales', sum: true },
  { key: 'adjustments', label: 'Adjustments', rare: true, aside: true },
];

/** Gross to total. Duties, fees and adjustments, which few shops have, only where there are some; adjustments are beside the total. */
export function breakdownLines(totals: Measures, currency: string): BreakdownLine[] {
  return lines
    .filter(({ key, rare }) => !rare || signOf(totals[key]) !== 0)
    .map(({ key, label, sum = false, aside = false }) => ({
      key,
      label,
      sum,
      aside,
      value: chartValue(totals[key]),
      text: formatMoney(totals[key], currency, { signed: !sum }),
    }));
}

/** The measure whose events a line opens. Duties and fees have none of their own: they are part of the total. */
export function openedBy(key: string): DrilldownMeasure {
  return key === 'duties' || key === 'fees' ? 'totalSales' : (key as DrilldownMeasure);
}
