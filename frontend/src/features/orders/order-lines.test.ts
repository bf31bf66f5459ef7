import { expect, test } from 'vitest';
import { afterDiscount, orderedTotals } from '@/features/orders/order-lines';

const tax = (amount: string, rate = 0.08875) => ({ title: 'New York', rate, amount });
const line = (unitPrice: string, quantity: number, discounts: string, taxes = [tax('1.00')]) => ({
  id: 1, productId: 1, title: 'Cup', variantTitle: null, sku: null, quantity, currentQuantity: quantity, unitPrice, discounts, taxes, giftCard: false,
});
const shipping = { title: 'UPS Ground', price: '10.00', discounts: '2.00', taxes: [tax('0.71')] };

test('A line is its price times its units less its discounts, to the cent', () => {
  expect(afterDiscount({ unitPrice: '0.10', quantity: 3, discounts: '0.05' })).toBe('0.25');
  expect(afterDiscount({ unitPrice: '1.005', quantity: 1000, discounts: '0.000' })).toBe('1005.000');
  expect(afterDiscount({ unitPrice: '1200', quantity: 2, discounts: '0' })).toBe('2400');
});

test('Subtotal, shipping and taxes add up to the total', () => {
  const totals = orderedTotals({ lineItems: [line('64.00', 1, '6.40'), line('28.00', 2, '5.60')], shippingLines: [shipping], taxesIncluded: false });
  expect(totals).toMatchObject({ subtotal: '108.00', shipping: { title: 'UPS Ground', amount: '8.00' }, total: '118.71' });
  expect(totals.taxes).toEqual([{ key: 'New York 0.08875', title: 'New York', percent: '8.875%', amount: '2.71' }]);
});

test('Taxes that the prices contain are shown and not added', () => {
  expect(orderedTotals({ lineItems: [line('119.00', 1, '0.00', [tax('19.00', 0.19)])], shippingLines: [], taxesIncluded: true })).toMatchObject({
    shipping: null, taxes: [{ percent: '19%', amount: '19.00' }], total: '119.00',
  });
});
