import type { StatsResponse } from '@/api/schema';
import { signOf } from '@/lib/decimal';

/** Whether nothing happened in the range: no order, and nothing given back for an earlier one. */
export function isWithoutSales({ totals }: StatsResponse): boolean {
  return totals.orders === 0 && [totals.grossSales, totals.returns, totals.totalSales].every((amount) => signOf(amount) === 0);
}
