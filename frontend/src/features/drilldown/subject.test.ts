import { expect, test } from 'vitest';
import { openTarget } from '@/features/drilldown/subject';

test('A status opens the orders that have it, whatever the case of the link', () => {
  expect(openTarget({ kind: 'status', value: 'PARTIALLY_REFUNDED' })).toMatchObject({
    title: 'Partially refunded orders',
    subject: { rows: 'orders', status: 'partially_refunded' },
  });
});

test('Average order value opens into the parts it divides', () => {
  expect(openTarget({ kind: 'measure', value: 'averageOrderValue' })).toMatchObject({ parts: 'average', formula: '(gross sales − discounts) ÷ orders' });
});

test('New and returning customers open customers, not events', () => {
  expect(openTarget({ kind: 'measure', value: 'newCustomers' })?.subject).toEqual({ rows: 'customers', kind: 'new' });
  expect(openTarget({ kind: 'measure', value: 'returningCustomers' })?.subject).toEqual({ rows: 'customers', kind: 'returning' });
});

test.each([
  ['measure', 'profit'],
  ['measure', 'constructor'],
  ['status', 'nearly_paid'],
  ['product', '<img src=x onerror=alert(1)>'],
  ['product', '9007199254740993'],
  ['customer', '-4'],
  ['products', 'some'],
] as const)('A link to %s:%s opens nothing', (kind, value) => {
  expect(openTarget({ kind, value })).toBeNull();
});
