import type { FinancialStatus, StatusCount } from '@/api/schema';
import type { StatusSlice } from '@/components/chart/status-bar';
import { formatCount, formatShare } from '@/lib/money';

/** Every status keeps its colour, on whatever screen and in whatever order. */
const statuses: Record<FinancialStatus, { label: string; colour: string }> = {
  paid: { label: 'Paid', colour: 'bg-chart-1' },
  partially_refunded: { label: 'Partially refunded', colour: 'bg-chart-5' },
  refunded: { label: 'Refunded', colour: 'bg-chart-4' },
  pending: { label: 'Pending', colour: 'bg-chart-3' },
  voided: { label: 'Voided', colour: 'bg-chart-6' },
  authorized: { label: 'Authorized', colour: 'bg-chart-2' },
  partially_paid: { label: 'Partially paid', colour: 'bg-chart-ghost' },
  expired: { label: 'Expired', colour: 'bg-chart-ghost' },
  other: { label: 'Other', colour: 'bg-chart-ghost' },
};

/** Orders by status, the most frequent first. Shares are of all orders placed in the range. */
export function statusSlices(counts: readonly StatusCount[]): StatusSlice[] {
  const all = counts.reduce((sum, { orders }) => sum + orders, 0);
  return counts
    .toSorted((a, b) => b.orders - a.orders)
    .map(({ status, orders }) => ({
      key: status,
      count: orders,
      text: formatCount(orders),
      share: formatShare(orders / all),
      ...statuses[status],
    }));
}
