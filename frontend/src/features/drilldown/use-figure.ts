import { useQuery } from '@tanstack/react-query';
import { useTenant } from '@/api/session';
import type { CustomersResponse, StatsResponse } from '@/api/schema';
import { customerFigureQuery, customerFiguresQuery, openedStatsQuery, productFigureQuery } from '@/features/drilldown/queries';
import type { Opened, Subject } from '@/features/drilldown/subject';
import type { View } from '@/features/drilldown/use-view';
import { changeOf, type Change } from '@/lib/change';
import { formatCount, formatMoney } from '@/lib/money';

/** The figure that was opened. */
export interface Figure {
  title: string;
  /** As the API writes it: a decimal string, or a count. Undefined while it is asked for. */
  value: string | undefined;
  text: string | undefined;
  change: Change;
  /** Whether more of it is good. */
  good: 'up' | 'down';
}

type Before = StatsResponse['comparison'];

/** The figure and what stood there before, of a subject that the shop's own totals answer. */
function fromTotals(subject: Subject, { totals, ordersByFinancialStatus }: StatsResponse, before: Before): [now: string, before: string | null] | null {
  switch (subject.rows) {
    case 'events':
      return subject.productId || subject.customerId ? null : [totals[subject.measure], before?.totals[subject.measure] ?? null];
    case 'orders': {
      const { status } = subject;
      return status
        ? [String(ordersByFinancialStatus.find((count) => count.status === status)?.orders ?? 0), null]
        : [String(totals.orders), before ? String(before.totals.orders) : null];
    }
    case 'products':
      return [totals.netSales, before?.totals.netSales ?? null];
    case 'customers':
      return null;
  }
}

function customersOf({ kind }: Extract<Subject, { rows: 'customers' }>, figures: CustomersResponse): string {
  const count = { new: figures.newCustomers, returning: figures.returningCustomers, all: figures.distinctCustomers }[kind ?? 'all'];
  return String(count);
}

/** Discounts and returns are negative: more of them is a greater amount below zero. */
function goodOf({ subject }: Opened): 'up' | 'down' {
  return subject.rows === 'events' && (subject.measure === 'returns' || subject.measure === 'discounts') ? 'down' : 'up';
}

/** Reads the figure for the view's days, whatever the reader filters below it. */
export function useFigure(opened: Opened, { range, comparison }: View): Figure {
  const { id: tenantKey, currency } = useTenant();
  const { subject } = opened;
  const isEvents = subject.rows === 'events';
  const productId = isEvents ? subject.productId : undefined;
  const customerId = isEvents ? subject.customerId : undefined;
  const { data: stats } = useQuery(openedStatsQuery(tenantKey, range, comparison));
  const { data: customers } = useQuery({ ...customerFiguresQuery(tenantKey, range), enabled: subject.rows === 'customers' });
  const { data: product } = useQuery({ ...productFigureQuery(tenantKey, productId ?? 0, range), enabled: productId !== undefined });
  const { data: customer } = useQuery({ ...customerFigureQuery(tenantKey, customerId ?? 0, range), enabled: customerId !== undefined });

  const [now, before] = opened.parts
    ? [stats?.totals.averageOrderValue, stats?.comparison?.totals.averageOrderValue ?? null]
    : subject.rows === 'customers'
      ? [customers && customersOf(subject, customers), null]
      : productId !== undefined
        ? [product?.amounts.netSales, null]
        : customerId !== undefined
          ? [customer?.amounts.totalSales, null]
          : ((stats && fromTotals(subject, stats, stats.comparison)) ?? [undefined, null]);
  const isMoney = isEvents || subject.rows === 'products';
  return {
    title: product?.title ?? customer?.name ?? opened.title,
    value: now,
    text: now === undefined ? undefined : isMoney ? formatMoney(now, currency) : formatCount(now),
    change: now === undefined ? { kind: 'none' } : changeOf(now, before),
    good: goodOf(opened),
  };
}
