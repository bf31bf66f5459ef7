import { expect, test } from 'vitest';
import type { OrderEventResponse, SalesAmounts } from '@/api/schema';
import { historySum, saleHistory } from '@/features/orders/sale-history';

const nothing: SalesAmounts = {
  grossSales: '0.00', discounts: '0.00', returns: '0.00', netSales: '0.00', shipping: '0.00', taxes: '0.00', duties: '0.00', fees: '0.00',
  totalSales: '0.00', adjustments: '0.00', orders: 0, unitsSold: 0, unitsReturned: 0,
};

function event(seq: number, kind: OrderEventResponse['kind'], occurredAt: string, amounts: Partial<SalesAmounts>, more: Partial<OrderEventResponse> = {}): OrderEventResponse {
  return { seq, kind, occurredAt, day: occurredAt.slice(0, 10), lineItemId: null, refundId: null, amounts: { ...nothing, ...amounts }, ...more };
}

const lines = [{ id: 1, title: 'Kettle' }, { id: 2, title: 'Cup' }].map((line) => ({
  ...line, productId: null, variantTitle: null, sku: null, quantity: 1, currentQuantity: 1, unitPrice: '1.00', discounts: '0.00', taxes: [], giftCard: false,
}));

const placedAt = '2026-11-12T15:14:00+00:00';
const refundedAt = '2026-11-16T21:40:00+00:00';

const events = [
  event(3, 'refund', refundedAt, { returns: '-12.60', taxes: '-1.12', totalSales: '-13.72', unitsReturned: 1 }, { lineItemId: 2, refundId: 9 }),
  event(0, 'placed', placedAt, { shipping: '8.00', totalSales: '8.00', orders: 1 }),
  event(1, 'placed', placedAt, { grossSales: '64.00', totalSales: '64.00', unitsSold: 1 }, { lineItemId: 1 }),
  event(2, 'placed', placedAt, { grossSales: '56.10', totalSales: '56.10', unitsSold: 4 }, { lineItemId: 2 }),
];

test('Rows of one happening are one step, and steps stand in the order they happened', () => {
  const steps = saleHistory(events, lines);
  expect(steps.map(({ kind, units, titles }) => [kind, units, titles])).toEqual([
    ['placed', 5, ['Kettle', 'Cup']],
    ['refund', -1, ['Cup']],
  ]);
});

test('The running total is exact where floats are not', () => {
  const cents = Array.from({ length: 10 }, (_, seq) => event(seq, 'refund', `2026-11-16T21:40:0${seq}+00:00`, { totalSales: '0.10' }, { refundId: seq }));
  expect(saleHistory(cents, []).at(-1)?.running).toBe('1.00');
  expect(saleHistory(events, lines).map((step) => step.running)).toEqual(['128.10', '114.38']);
});

test('The sum has every column, and an order without events has none', () => {
  expect(historySum(saleHistory(events, lines))).toMatchObject({ grossSales: '120.10', returns: '-12.60', shipping: '8.00', taxes: '-1.12', totalSales: '114.38' });
  expect(historySum([])).toBeNull();
});

test('Two refunds at one instant stay two steps', () => {
  const two = [1, 2].map((refundId) => event(refundId, 'refund', refundedAt, { returns: '-1.00' }, { refundId }));
  expect(saleHistory(two, [])).toHaveLength(2);
});
