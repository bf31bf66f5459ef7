import type { LineItemResponse, OrderEventResponse, SalesAmounts } from '@/api/schema';
import { addDecimals } from '@/lib/decimal';

/** The money columns of the ledger that an order's history shows. */
const columns = ['grossSales', 'discounts', 'returns', 'shipping', 'taxes', 'duties', 'fees', 'totalSales', 'adjustments'] as const;

export type HistoryAmounts = Record<(typeof columns)[number], string>;

/** One thing that happened to an order: the rows of the ledger that it became, added up. */
export interface HistoryStep {
  key: string;
  kind: OrderEventResponse['kind'];
  occurredAt: string;
  /** Units ordered, or taken back when negative. */
  units: number;
  /** Titles of the lines it touched, each once; empty for the order as a whole. */
  titles: string[];
  amounts: HistoryAmounts;
  /** Total sales of the order after it. */
  running: string;
}

function pick(amounts: SalesAmounts): HistoryAmounts {
  return {
    grossSales: amounts.grossSales,
    discounts: amounts.discounts,
    returns: amounts.returns,
    shipping: amounts.shipping,
    taxes: amounts.taxes,
    duties: amounts.duties,
    fees: amounts.fees,
    totalSales: amounts.totalSales,
    adjustments: amounts.adjustments,
  };
}

function add(a: HistoryAmounts, b: HistoryAmounts): HistoryAmounts {
  const sum = { ...a };
  for (const column of columns) {
    sum[column] = addDecimals(a[column], b[column]);
  }

  return sum;
}

/** Rows that are one happening share kind, instant and refund record. */
function keyOf({ kind, occurredAt, refundId }: OrderEventResponse): string {
  return `${occurredAt} ${kind} ${refundId ?? ''}`;
}

/** The events of an order as it lived through them, with the running total. */
export function saleHistory(events: readonly OrderEventResponse[], lines: readonly LineItemResponse[]): HistoryStep[] {
  const titles = new Map(lines.map((line) => [line.id, line.title]));
  const inOrder = [...events].sort((a, b) => a.occurredAt.localeCompare(b.occurredAt) || a.seq - b.seq);
  const steps = new Map<string, Omit<HistoryStep, 'running'>>();
  for (const event of inOrder) {
    const key = keyOf(event);
    const { unitsSold, unitsReturned } = event.amounts;
    const title = event.lineItemId === null ? undefined : titles.get(event.lineItemId);
    const known = steps.get(key);
    const step = known ?? { key, kind: event.kind, occurredAt: event.occurredAt, units: 0, titles: [], amounts: pick(event.amounts) };
    steps.set(key, {
      ...step,
      units: step.units + unitsSold - unitsReturned,
      titles: title === undefined || step.titles.includes(title) ? step.titles : [...step.titles, title],
      amounts: known ? add(known.amounts, pick(event.amounts)) : step.amounts,
    });
  }

  return withRunningTotal([...steps.values()]);
}

function withRunningTotal(steps: Omit<HistoryStep, 'running'>[]): HistoryStep[] {
  let running: string | undefined;
  return steps.map((step) => {
    running = running === undefined ? step.amounts.totalSales : addDecimals(running, step.amounts.totalSales);
    return { ...step, running };
  });
}

/** The sum of all steps; null for an order without any, such as a test order. */
export function historySum(steps: readonly HistoryStep[]): HistoryAmounts | null {
  const [first, ...rest] = steps;
  return first ? rest.reduce((sum, step) => add(sum, step.amounts), first.amounts) : null;
}
